/// What a draft says: one text for every network, and own wording where a network needs it.
package struct DraftContent: Equatable, Sendable, Codable {
  /// For the desk only; never published.
  package var title: String
  package var text: String
  /// Wording of its own, by network; a network that is not here takes the shared text.
  package var own: [String: String]
  /// The networks it is meant for, in the order of the agency's list.
  package var networks: [String]
  /// The id of the attached picture.
  package var picture: String?
  package var alt: String

  package init(
    title: String = "", text: String = "", own: [String: String] = [:], networks: [String] = [],
    picture: String? = nil, alt: String = ""
  ) {
    self.title = title
    self.text = text
    self.own = own
    self.networks = networks
    self.picture = picture
    self.alt = alt
  }

  package func text(on network: String) -> String {
    own[network] ?? text
  }

  /// The working title, or the beginning of the text when nobody gave one.
  package var shownTitle: String {
    if !title.isEmpty { return title }
    let words = text.split(whereSeparator: \.isWhitespace).prefix(8).joined(separator: " ")
    return words.isEmpty ? "Untitled draft" : String(words.prefix(80))
  }
}
