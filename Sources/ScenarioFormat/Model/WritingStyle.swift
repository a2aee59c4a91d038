/// How people of one archetype type, whatever they write about.
package struct WritingStyle: Equatable, Sendable {
  /// The registers whose lines they speak when their own are used up.
  package var registers: [String] = ["everyday"]
  package var casing = Casing.asWritten
  /// What stands at the very end of a post.
  package var ending = Ending.open
  package var length = Length.medium
  /// The share of posts with a link, 0…1.
  package var links = 0.13
  /// The share of posts with a question after what they are about, 0…1.
  package var questions = 0.03
  /// The share of posts that end in one of `emoji`, 0…1.
  package var emojiShare = 0.0
  package var emoji: [String] = []
  /// What they type instead of a word, now and then.
  package var spelling: [String: String] = [:]
  /// Whether names of other archetypes and of the shared lists may be theirs.
  package var sharesNames = true

  package init() {}

  package enum Casing: String, Sendable, CaseIterable {
    case asWritten = "as-written"
    case lower
    case sentence
  }

  package enum Ending: String, Sendable, CaseIterable {
    /// No full stop at the end.
    case open
    /// A full stop, or another mark.
    case closed
  }

  package enum Length: String, Sendable, CaseIterable { case short, medium, long }
}

/// First and last names from which people of the crowd get theirs.
package struct NameLists: Equatable, Sendable {
  package var first: [String]
  package var last: [String]
  /// Whole names that nobody gets, because somebody known bears them.
  package var avoid: [String]

  package init(first: [String] = [], last: [String] = [], avoid: [String] = []) {
    self.first = first
    self.last = last
    self.avoid = avoid
  }
}
