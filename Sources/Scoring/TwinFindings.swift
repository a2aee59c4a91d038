import DraftReview
import TextAnalysis

extension [Finding] {
  /// Without what says the same twice: ledger and rule may find the same words under one category.
  ///
  /// The narrower finding stays, because its words name the fault. Of what nobody has confirmed the
  /// wider stays: there the ledger knows more than the rule.
  var withoutTwins: [Finding] {
    filter { finding in
      !contains { other in
        other.rule == finding.rule && other.severity == finding.severity
          && other.span.overlaps(finding.span) && other.saysMore(than: finding)
      }
    }
  }
}

extension Finding {
  fileprivate func saysMore(than other: Finding) -> Bool {
    rule == ReviewLedger.unconfirmedRule ? length > other.length : length < other.length
  }

  private var length: Int { span.end - span.start }
}
