/// A short video of a post, as far as an exercise shows it: a still picture, captions, its words.
package struct Video: Equatable, Sendable, Codable {
  /// A file below `media/`; nil where the page draws a plain card instead.
  package var poster: String?
  package var seconds: Int
  /// In order of time.
  package var captions: [Caption]
  /// Everything that is said and shown, for those who do not play it.
  package var transcript: String

  package init(poster: String? = nil, seconds: Int, captions: [Caption], transcript: String) {
    self.poster = poster
    self.seconds = seconds
    self.captions = captions
    self.transcript = transcript
  }

  package struct Caption: Equatable, Sendable, Codable {
    /// Seconds since the beginning.
    package var from: Int
    package var text: String

    package init(from: Int, text: String) {
      self.from = from
      self.text = text
    }
  }
}
