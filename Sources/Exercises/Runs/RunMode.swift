extension Run {
  /// Whether the exercise helps while somebody writes.
  package enum Mode: String, Sendable, CaseIterable {
    /// Draft review speaks while somebody writes.
    case practice
    /// It keeps silent until the run has ended.
    case test

    /// What a form says; nothing at all is practice.
    init(_ text: String) throws(RunError) {
      guard let mode = text.isEmpty ? .practice : Mode(rawValue: text) else {
        throw .badMode(text)
      }
      self = mode
    }

    /// The choice before a run.
    var choice: String {
      switch self {
      case .practice: "Practice: hints while you write"
      case .test: "Test: no hints"
      }
    }

    /// The same after it.
    var sentence: String {
      switch self {
      case .practice: "Practice: draft review gave hints while you wrote."
      case .test: "Test: you wrote without hints."
      }
    }
  }
}
