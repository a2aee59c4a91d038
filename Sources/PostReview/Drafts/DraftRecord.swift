/// A draft with its text and everything that was done to it.
package struct DraftRecord: Equatable, Sendable {
  package var draft: Draft
  /// From 1, in order; the last one is the text as it is now.
  package var versions: [DraftVersion]
  package var events: [DraftEvent]

  package var content: DraftContent { versions.last?.content ?? DraftContent() }

  /// Everybody who saved a version.
  package var writers: Set<String> { Set(versions.map(\.person.id)) }

  /// Where the draft was made public, by network; the latest mark counts.
  var publications: [String: Publication] {
    events.reduce(into: [:]) { found, event in
      guard let publication = Publication(event) else { return }
      found[publication.network] = publication
    }
  }

  /// What the approver wrote when the text was sent back, while that still holds.
  var openReturn: DraftEvent? {
    draft.state == .returned ? events.last { $0.kind == .returned } : nil
  }
}

/// The mark that a text is public on a network.
struct Publication: Equatable, Sendable {
  var network: String
  var link: String
  /// Milliseconds since 1970.
  var postedAt: Int
  var markedBy: DeskPerson

  init?(_ event: DraftEvent) {
    guard event.kind == .published, let network = event.details[.network],
      let link = event.details[.link], let at = event.details[.postedAt].flatMap({ Int($0) })
    else { return nil }
    self.network = network
    self.link = link
    postedAt = at
    markedBy = event.person
  }
}
