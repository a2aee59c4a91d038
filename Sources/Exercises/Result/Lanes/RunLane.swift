import RunLog

/// Whose line of a timeline an event stands on.
enum RunLane: String, CaseIterable, Sendable {
  case own, inject, crowd

  var name: String {
    switch self {
    case .own: "Your acts"
    case .inject: "What reached you"
    case .crowd: "The crowd"
    }
  }

  /// nil for what is on no line, such as counters.
  init?(_ event: RunEvent) {
    switch event.happening {
    case .posted(let post):
      self = post.author.kind == .agency ? .own : post.inject == nil ? .crowd : .inject
    case .delivered, .deskAnswered, .releaseDecided: self = .inject
    case .acted: self = .own
    default: return nil
    }
  }
}
