/// A draft as it would be published.
package struct ReviewedText: Equatable, Sendable {
  package var text: String
  /// The longest text of its platform, in characters; nil when there is none.
  package var limit: Int?
  package var hasImage: Bool
  package var alt: String?

  package init(text: String, limit: Int? = nil, hasImage: Bool = false, alt: String? = nil) {
    self.text = text
    self.limit = limit
    self.hasImage = hasImage
    self.alt = alt
  }
}
