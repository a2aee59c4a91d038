import ScenarioFormat

/// A line of a voice, ready to be filled.
struct Line: Sendable {
  var parts: [Part]
  /// Says something else each time, so that it may come back once.
  var isChanging = false
  /// Its place among all lines of the pack's own.
  var number = 0

  indirect enum Part: Sendable {
    case text(String)
    case slot(Slot)
    /// A list of the grammar, by its place.
    case list(Int)
    case choice([[Part]])
  }

  enum Slot: String, Sendable { case claim, quote, minutes, question, clock, digits }
}
