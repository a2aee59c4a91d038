import Kernel
import ScenarioFormat

/// That a trainer or evaluator gave other points than the program, or took that back.
///
/// What the program gave stays where it is; both are shown.
struct Override: Equatable, Sendable, Codable {
  /// From 1 in each run.
  var number: Int
  var subject: Subject
  /// nil when the program's points count again.
  var points: Double?
  var reason: String
  /// Who gave them, with the name of that time.
  var person: String
  var name: String
  /// Milliseconds since 1970.
  var at: Int

  enum Subject: Hashable, Sendable {
    case criterion(Criterion)
    /// The cap that a critical fault puts on the whole, for a fault that was none.
    case cap
  }
}

extension Override.Subject: RawRepresentable, Codable {
  init?(rawValue: String) {
    if rawValue == "cap" {
      self = .cap
    } else {
      guard let criterion = Criterion(rawValue: rawValue) else { return nil }
      self = .criterion(criterion)
    }
  }

  var rawValue: String {
    switch self {
    case .criterion(let criterion): criterion.rawValue
    case .cap: "cap"
    }
  }

  var name: String {
    switch self {
    case .criterion(let criterion): criterion.name
    case .cap: "Cap for critical faults"
    }
  }

  /// The most that can be given; the cap is lifted (1) or not.
  var most: Double {
    switch self {
    case .criterion(let criterion): criterion.weight
    case .cap: 1
    }
  }
}
