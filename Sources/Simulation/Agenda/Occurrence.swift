/// Something the exercise has planned; only numbers, so that the agenda stays cheap.
enum Occurrence: Equatable, Sendable {
  /// A timed inject, by its place in the pack.
  case inject(Int)
  /// The conditional injects are looked at.
  case conditions
  /// A rumour of the pack begins.
  case rumour(Int)
  /// The crowd reads and shares.
  case beat
  /// Counters and the crowd's state are written down.
  case minute
  /// An answer of the information desk, by its place in the list of requests.
  case desk(Int)
  /// Command's decision, by its place in the list of requests.
  case decision(Int)
  /// A post out of the blue.
  case chatter
  /// Somebody replies to this post.
  case reply(Int)
  /// A reply that was planned with its topic, by its place in the list of plans.
  case remark(Int)
  /// A question is looked at again, by its place in the book of questions.
  case question(Int)
  /// People notice an error of the agency, by its place in the list of errors.
  case error(Int)
  /// A scheduled post of the officer's, by its number.
  case scheduled(Int)
  /// The network decides about a reported post.
  case report(Int)
  /// Somebody asks in the question time below this post.
  case liveQuestion(Int)

  /// Worth stopping at when the officer skips ahead.
  var isNotable: Bool {
    switch self {
    case .inject, .desk, .decision, .scheduled, .report: true
    default: false
    }
  }
}
