import Kernel
import ScenarioFormat
import Web

/// What a trainer chose for a new class.
struct ClassForm {
  var scenario = ""
  var sameCrowd = true
  var setting = Setting.hints
  var abuse = AbuseLevel.asInLife

  /// Practice or test, and whether hints help.
  enum Setting: String, CaseIterable {
    case hints, alone, test

    var title: String {
      switch self {
      case .hints: "Practice with hints while they write"
      case .alone: "Practice without hints"
      case .test: "Test: no hints, and the result says so"
      }
    }

    var mode: Run.Mode { self == .test ? .test : .practice }
  }

  init() {}

  init(_ form: FormData) throws(RunError) {
    scenario = form.text("scenario")
    sameCrowd = form.text("crowd") != "own"
    setting = Setting(rawValue: form.text("setting")) ?? .hints
    abuse = try AbuseLevel(form: form.text("abuse"))
  }
}
