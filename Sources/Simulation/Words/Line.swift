import ScenarioFormat

/// A line of a voice, ready to be filled.
struct Line: Sendable {
  var parts: [Part]
  /// Says something else each time, so that it may come back once.
  var isChanging = false
  /// Written for any claim, so that the claim's name must be a thing and no question.
  var isShared = false
  /// The only networks on which it is written; empty for all.
  var platforms: Set<SocialPlatform.ID> = []
  /// Its place among all lines and entries of lists.
  var number = 0

  func isWritten(on platform: SocialPlatform.ID?) -> Bool {
    platforms.isEmpty || platform.map(platforms.contains) ?? false
  }

  indirect enum Part: Sendable {
    case text(String)
    case slot(Slot)
    /// A list of the grammar, by its place.
    case list(Int)
    case choice([[Part]])
  }

  enum Slot: String, Sendable { case claim, topic, quote, minutes, wait, question, clock, digits }
}
