import CourseFormat
import Markup

/// What there is to answer, in the fields of the question's kind.
struct TaskFields: HTML {
  /// `a` or `b`.
  let name: String
  let fields: VariantFields

  var body: some HTML {
    switch fields.kind {
    case .singleChoice: options("Options", most: 4)
    case .multipleChoice: options("Options", most: 6)
    case .matching: pairs
    case .ordering: list("Steps, in the right order, a line each", nil)
    case .shortAnswer: list("Accepted answers, a line each", "Case and punctuation do not matter.")
    case .hotText: hotText
    case .judgeThePost: judgment
    case .numeric: number
    }
  }

  @HTMLBuilder private func options(_ legend: String, most: Int) -> some HTML {
    Element("fieldset", ["class": "group"]) {
      Element("legend") { legend }
      Element("p", ["class": "hint"]) {
        "Tick what is right. Say to each why. Empty a row to take it out."
      }
      padded(fields.rows, to: most, with: .init()).enumerated().map { index, row in
        OptionRow(name: name, index: index, row: row)
      }
    }
  }

  private var pairs: some HTML {
    Element("fieldset", ["class": "group"]) {
      Element("legend") { "Pairs" }
      padded(fields.pairs, to: 5, with: .init()).enumerated().map { index, pair in
        Element("div", ["class": "row-box pair-row"]) {
          LineField(label: "Left", name: "\(name)-left-\(index)", value: pair.left)
          LineField(label: "Fits", name: "\(name)-right-\(index)", value: pair.right)
        }
      }
      list("Right-hand texts that fit nothing, a line each (optional)", nil)
    }
  }

  private func list(_ label: String, _ hint: String?) -> some HTML {
    TextArea(
      label: label, name: "\(name)-list", value: fields.list.joined(separator: "\n"), hint: hint,
      rows: 4)
  }

  private var hotText: some HTML {
    Element("div", ["class": "group"]) {
      TextArea(
        label: "Text", name: "\(name)-text", value: fields.text,
        hint:
          "Put each passage into braces with a letter: {a:Two officers stand at the north door.}",
        rows: 5)
      padded(fields.marks.map { ($0.name, $0.isToMark, $0.feedback) }, to: 6, with: ("", false, ""))
        .enumerated().map { index, mark in
          Element("div", ["class": "row-box"]) {
            LineField(
              label: "Letter", name: "\(name)-mark-name-\(index)", value: mark.0, isShort: true)
            Element("label") {
              VoidElement(
                "input",
                [
                  "type": "checkbox", "name": "\(name)-marked", "value": "\(index)",
                  "checked": mark.1 ? "" : nil,
                ])
              Element("span") { "Must be marked" }
            }
            TextArea(label: "Why", name: "\(name)-mark-why-\(index)", value: mark.2, rows: 2)
          }
        }
    }
  }

  private var judgment: some HTML {
    Element("div", ["class": "group"]) {
      TextArea(label: "The post", name: "\(name)-text", value: fields.text, rows: 4)
      PickField(
        label: "Network", name: "\(name)-platform", value: fields.platform,
        options: NetworkKind.allCases.map { ($0.rawValue, NetworkWords.title($0)) })
      PickField(
        label: "What is right", name: "\(name)-verdict", value: fields.verdict,
        options: JudgedPost.Verdict.allCases.map { ($0.rawValue, VerdictWords.title($0)) })
      options("Reasons", most: 4)
    }
  }

  private var number: some HTML {
    Element("div", ["class": "number-row"]) {
      LineField(label: "Answer", name: "\(name)-answer", value: fields.answer, isShort: true)
      LineField(
        label: "Still right when off by", name: "\(name)-tolerance", value: fields.tolerance,
        isShort: true)
      LineField(label: "Unit (optional)", name: "\(name)-unit", value: fields.unit, isShort: true)
    }
  }

  /// All that there are, and empty rows up to the most that a question may have.
  private func padded<Row>(_ rows: [Row], to most: Int, with empty: Row) -> [Row] {
    rows + Array(repeating: empty, count: max(0, most - rows.count))
  }
}

private struct OptionRow: HTML {
  let name: String
  let index: Int
  let row: VariantFields.Row

  var body: some HTML {
    Element("div", ["class": "row-box option-row"]) {
      TextArea(
        label: "Text \(index + 1)", name: "\(name)-option-\(index)", value: row.text, rows: 2)
      Element("label") {
        VoidElement(
          "input",
          [
            "type": "checkbox", "name": "\(name)-correct", "value": "\(index)",
            "checked": row.isCorrect ? "" : nil,
          ])
        Element("span") { "Right" }
      }
      TextArea(
        label: "Feedback to \(index + 1)", name: "\(name)-why-\(index)", value: row.feedback,
        rows: 2)
    }
  }
}
