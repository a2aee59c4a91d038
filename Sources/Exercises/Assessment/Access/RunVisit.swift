import Kernel

/// That somebody opened the run, or the whole history, of another person.
struct RunVisit: Equatable, Sendable {
  /// Whose run it is.
  var person: String
  /// nil for the history.
  var run: Run.ID?
  var viewer: String
  /// The viewer's name at that time.
  var name: String
  /// Milliseconds since 1970.
  var at: Int

  /// Looks within this time are one visit: a debrief has many pages.
  static let length = 30 * 60 * 1000
}
