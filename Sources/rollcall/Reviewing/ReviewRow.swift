import DraftReview
import Platform

/// A line of `rollcall review --batch` or `--check`.
struct ReviewRow: Decodable {
  var id: BatchID
  var text: String
  var platform: String?
  var hasImage: Bool?
  var alt: String?
  /// What people have found, for `--check`.
  var labels: [String]?

  private enum CodingKeys: String, CodingKey {
    case id, text, platform, alt, labels
    case hasImage = "has_image"
  }

  func draft(_ content: ReviewContent) -> ReviewedText {
    ReviewedText(
      text: text, limit: content.limit(on: platform), hasImage: hasImage ?? (alt != nil), alt: alt)
  }
}

/// The answer to a ``ReviewRow``.
struct ReviewAnswer: Encodable {
  var id: BatchID
  var findings: [ReviewedFinding]
}
