import DraftReview
import Markup

/// What draft review says about a draft, and how it will look: the part of the page that is made
/// anew while somebody writes.
struct ReviewPanel: HTML {
  let view: DraftView
  let acts: FindingCard.Acts

  static let id = "review"

  var body: some HTML {
    Element("div", ["class": "desk-review", "id": Self.id, "data-review-part": ""]) {
      Element("section", ["aria-labelledby": "findings-title"]) {
        Element("h2", ["id": "findings-title"]) { "Findings" }
        Element("p", ["class": "findings-summary", "data-review-summary": ""]) {
          ReviewSummary.sentence(view.review)
        }
        HiddenCharacterNotice(content: view.content, edits: acts.edits)
        view.review.review.passages.map { passage in
          PassageFindings(
            passage: passage, review: view.review, acts: acts,
            isOnly: view.review.review.passages.count == 1)
        }
      }
      Element("section", ["aria-labelledby": "previews-title"]) {
        Element("h2", ["id": "previews-title"]) { "How it will look" }
        if view.chosen.isEmpty {
          Element("p", ["class": "hint"]) { "Choose a network to see its preview." }
        }
        Element("div", ["class": "previews"]) {
          view.chosen.map {
            NetworkPreview(network: $0, content: view.content, agency: view.agency)
          }
        }
      }
    }
  }
}

/// The state of the findings beside the field, on the way to them.
struct ReviewBrief: HTML {
  let review: SettledReview

  var body: some HTML {
    Element("p", ["class": "review-brief", "id": "review-brief", "data-review-part": ""]) {
      Element("a", ["href": "#\(ReviewPanel.id)"]) { ReviewSummary.counts(review) }
    }
  }
}

/// The findings of one text, with the text itself marked.
struct PassageFindings: HTML {
  let passage: ReviewedPassage
  let review: SettledReview
  let acts: FindingCard.Acts
  let isOnly: Bool

  var body: some HTML {
    if !passage.text.isEmpty {
      Element("div", ["class": "passage"]) {
        if !isOnly { Element("h3") { title } }
        MarkedText(passage: passage, review: review)
        if !passage.findings.isEmpty {
          Element("ul", ["class": "findings"]) {
            passage.findings.map { found in
              FindingCard(
                passage: passage, found: found,
                decision: review.decision(about: found.finding, in: passage), acts: acts)
            }
          }
        }
      }
    }
  }

  private var title: String {
    switch passage.field {
    case .shared: "Shared text"
    case .own: "Own wording for \(passage.networks.first?.name ?? "")"
    }
  }
}

/// The state of the findings in one sentence.
enum ReviewSummary {
  static func sentence(_ review: SettledReview) -> String {
    guard review.review.passages.contains(where: { !$0.text.isEmpty }) else {
      return "Write a text, and what stands in its way shows here."
    }
    let counts = counts(review)
    if counts == nothing { return "\(nothing). Read it once more yourself." }
    let advice = " A block must be mended, or overridden by an approver."
    return "\(counts)." + (review.open(.block) > 0 ? advice : "")
  }

  /// “2 blocks, 1 tip”: what is open.
  static func counts(_ review: SettledReview) -> String {
    let parts = [
      review.open(.block).counted("block"), review.open(.warn).counted("warning"),
      review.open(.tip).counted("tip"),
    ].compactMap(\.self)
    return parts.isEmpty ? nothing : parts.joined(separator: ", ")
  }

  private static let nothing = "Nothing found"
}

extension Int {
  fileprivate func counted(_ noun: String) -> String? {
    self == 0 ? nil : "\(self) \(noun)\(self == 1 ? "" : "s")"
  }
}

/// Says that something in the draft cannot be seen, and takes it out.
struct HiddenCharacterNotice: HTML {
  let content: DraftContent
  let edits: Bool

  var body: some HTML {
    let kinds = HiddenCharacters.kinds(in: content.everything)
    if !kinds.isEmpty {
      Element("div", ["class": "notice notice-danger"]) {
        Element("p") {
          "The draft holds " + kinds.map { "\($0.count) × \($0.name)" }.joined(separator: ", ")
            + ". They often come with pasted text, and can make it read otherwise than it looks."
        }
        if edits {
          Element(
            "button",
            ["type": "submit", "name": "do", "value": "clean", "form": DraftFormID.form]
          ) { "Remove them" }
        }
      }
    }
  }
}
