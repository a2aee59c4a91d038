import DraftReview
import TextAnalysis
import Testing

struct RuleTableTests {
  @Test(arguments: RuleTable.all)
  func `a rule finds every wrong draft and quotes it`(table: RuleTable) {
    for text in table.wrong {
      let findings = table.findings(in: text)
      #expect(!findings.isEmpty, "\(type(of: table.rule).id) missed: \(text)")
      for finding in findings {
        #expect(finding.rule == type(of: table.rule).id)
        #expect(finding.quote == substring(of: text, at: finding.span))
        #expect(!finding.how.isEmpty && !finding.why.isEmpty && !finding.what.isEmpty)
      }
    }
  }

  @Test(arguments: RuleTable.all)
  func `a rule leaves right drafts alone`(table: RuleTable) {
    for text in table.right {
      let quotes = table.findings(in: text).map(\.what)
      #expect(quotes.isEmpty, "\(type(of: table.rule).id) objected: \(text) \(quotes)")
    }
  }

  @Test func `every rule is tested on at least ten drafts of each kind`() {
    for table in RuleTable.all {
      #expect(table.wrong.count >= 10 && table.right.count >= 10, "\(type(of: table.rule).id)")
    }
    // Accessibility also looks at pictures; it has tests of its own.
    let tested = Set(RuleTable.all.map { type(of: $0.rule).id })
    #expect(tested == Set(DraftReviewer.ruleIDs))
  }

  private func substring(of text: String, at span: TextSpan) -> String {
    let scalars = Array(text.unicodeScalars)
    guard span.start <= span.end, span.end <= scalars.count else { return "out of the text" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[span.start..<span.end])
    return String(view)
  }
}

extension RuleTable: CustomTestStringConvertible {
  var testDescription: String { type(of: rule).id }
}
