/// Something a picture said besides its pixels, in plain words.
package struct PictureFinding: Sendable, Equatable, Codable {
  package var topic: Topic
  /// One sentence to show as it is.
  package var text: String

  package enum Topic: String, Sendable, Equatable, Codable, CaseIterable {
    case place, date, camera, serialNumber, person, software, caption, comment, thumbnail
    case makerNote, colorProfile, frames, rotation, behind

    /// Whether it can endanger somebody or give a place or person away.
    package var isSensitive: Bool {
      switch self {
      case .place, .serialNumber, .person, .thumbnail, .behind: true
      default: false
      }
    }
  }

  package init(_ topic: Topic, _ text: String) {
    self.topic = topic
    self.text = text
  }
}
