import Kernel
import RunLog
import ScenarioFormat

/// What people talk about now more than before.
struct Trends {
  let screen: RunScreen
  var platform: SocialPlatform.ID?

  /// How long “now” is.
  static let window = ScenarioTime(seconds: 600)

  /// Something that posts have in common.
  enum Subject: Hashable, Sendable {
    case claim(Claim.ID)
    case hashtag(String)
    /// Two words beside each other, such as “parking garage”.
    case words(String)
  }

  struct Trend: Equatable, Sendable {
    var subject: Subject
    var name: String
    /// Posts within the window.
    var now: Int
    /// Posts in a window of the same length before it.
    var before: Int
    /// How far it is above what was to be expected, in standard deviations of a count.
    var rise: Double
  }

  /// Few posts prove nothing.
  private static let fewest = 3

  /// Strongest first; what only says the same with other words is left out.
  func rising() -> [Trend] {
    let (now, before) = counts()
    let trends = now.compactMap { subject, count -> Trend? in
      let past = before[subject] ?? 0
      let rise = Double(count - past) / Double(past + 1).squareRoot()
      guard count >= Self.fewest, rise > 0, let name = name(of: subject) else { return nil }
      return Trend(subject: subject, name: name, now: count, before: past, rise: rise)
    }
    var seen: Set<String> = []
    return trends.sorted { ($0.rise, $1.name) > ($1.rise, $0.name) }
      .filter { trend in
        let words = Set(trend.name.lowercased().split(separator: " ").map(String.init))
        if case .words = trend.subject, !seen.isDisjoint(with: words) { return false }
        seen.formUnion(words)
        return true
      }
  }

  private func counts() -> (now: [Subject: Int], before: [Subject: Int]) {
    var now: [Subject: Int] = [:]
    var before: [Subject: Int] = [:]
    let end = screen.clock.time
    for post in screen.posts where platform == nil || post.platform == platform {
      let age = end - post.at
      guard post.author.kind != .agency, age < Self.window + Self.window else { continue }
      for subject in Self.subjects(of: post, text: post.text) {
        if age < Self.window {
          now[subject, default: 0] += 1
        } else {
          before[subject, default: 0] += 1
        }
      }
    }
    return (now, before)
  }

  static func subjects(of post: Post, text: String) -> Set<Subject> {
    var subjects = Set(TextPart.hashtags(in: text).map(Subject.hashtag))
    if let claim = post.claim { subjects.insert(.claim(claim)) }
    subjects.formUnion(WordPairs.pairs(in: text).map(Subject.words))
    return subjects
  }

  private func name(of subject: Subject) -> String? {
    switch subject {
    case .claim(let claim): screen.claims[claim]
    case .hashtag(let tag): "#\(tag)"
    case .words(let words): words
    }
  }
}
