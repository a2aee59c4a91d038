package import DraftReview
import TextAnalysis

/// Reviews what a draft says, on every network that it is meant for.
package struct DeskReview: Sendable {
  package let reviewer: DraftReviewer
  /// In the order in which the desk offers them.
  package let networks: [Network]

  package init(reviewer: DraftReviewer, networks: [Network]) {
    self.reviewer = reviewer
    self.networks = networks
  }

  /// The networks of the draft that are still in the agency's list.
  package func networks(of content: DraftContent) -> [Network] {
    networks.filter { content.networks.contains($0.id) }
  }

  /// Each text of the draft with its findings; the shared text comes first.
  package func read(_ content: DraftContent) -> ReviewedDraft {
    let chosen = networks(of: content)
    let sharing = chosen.filter { content.own[$0.id] == nil }
    var texts: [ReviewedPassage] = []
    if !sharing.isEmpty || chosen.isEmpty {
      texts.append(passage(.shared, content.text, on: sharing, of: content))
    }
    for network in chosen where content.own[network.id] != nil {
      let field = DraftField.own(network.id)
      texts.append(passage(field, content.text(on: network.id), on: [network], of: content))
    }
    return ReviewedDraft(passages: texts)
  }

  private func passage(
    _ field: DraftField, _ text: String, on networks: [Network], of content: DraftContent
  ) -> ReviewedPassage {
    ReviewedPassage(
      field: field, text: text, networks: networks,
      findings: findings(in: text, on: networks, of: content))
  }

  /// A text that fits on several networks reads the same on all of them, so it is reviewed once.
  private func findings(
    in text: String, on networks: [Network], of content: DraftContent
  ) -> [PassageFinding] {
    let length = text.count
    let narrow = networks.filter { ($0.textLimit ?? .max) < length }
    let fitting = networks.filter { ($0.textLimit ?? .max) >= length }
    let limits = (fitting.isEmpty && !networks.isEmpty ? [] : [nil]) + narrow.map(\.textLimit)
    var merged: [PassageFinding] = []
    for (limit, names) in zip(limits, groups(fitting, narrow, of: networks)) {
      let draft = ReviewedText(
        text: text, limit: limit, hasImage: content.picture != nil, alt: content.shownAlt)
      for finding in reviewer.findings(in: draft) {
        if let place = merged.firstIndex(where: { $0.finding.isSame(as: finding) }) {
          merged[place].networks += names
        } else {
          merged.append(PassageFinding(networks: names, finding: finding))
        }
      }
    }
    return merged.sorted { $0.finding.comesBefore($1.finding) }
  }

  /// The networks that each review is for, in step with its limit.
  private func groups(
    _ fitting: [Network], _ narrow: [Network], of networks: [Network]
  ) -> [[String]] {
    let first = fitting.isEmpty && !networks.isEmpty ? [] : [fitting.map(\.id)]
    return first + narrow.map { [$0.id] }
  }
}

extension DraftContent {
  /// nil without a picture, so that nobody is asked for the alt text of nothing.
  fileprivate var shownAlt: String? { picture == nil ? nil : alt }
}

extension Finding {
  fileprivate func isSame(as other: Finding) -> Bool {
    rule == other.rule && span == other.span && what == other.what
  }

  fileprivate func comesBefore(_ other: Finding) -> Bool {
    (severity, other.span.start, other.rule) > (other.severity, span.start, rule)
  }
}
