package import DraftReview

/// What draft review says about every text of a draft.
package struct ReviewedDraft: Equatable, Sendable {
  package var passages: [ReviewedPassage]

  package var findings: [PassageFinding] { passages.flatMap(\.findings) }
}

/// One text of a draft, the networks that get it, and what is wrong in it, gravest first.
package struct ReviewedPassage: Equatable, Sendable {
  package var field: DraftField
  package var text: String
  package var networks: [Network]
  package var findings: [PassageFinding]
}

/// A field of the form that holds a text to publish.
package enum DraftField: Hashable, Sendable {
  case shared
  case own(String)

  package init?(name: String) {
    if name == "text" {
      self = .shared
    } else if name.hasPrefix("own-") {
      self = .own(String(name.dropFirst(4)))
    } else {
      return nil
    }
  }

  /// The name and the id of the field on the page.
  package var name: String {
    switch self {
    case .shared: "text"
    case .own(let network): "own-\(network)"
    }
  }
}
