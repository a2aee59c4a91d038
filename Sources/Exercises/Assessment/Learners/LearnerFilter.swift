import Kernel
import ScenarioFormat

/// Which runs a trainer wants to see: of a scenario, and since when.
struct LearnerFilter: Equatable, Sendable {
  /// nil for all of them.
  var scenario: ScenarioSetting.ID?
  var period = Period.always

  enum Period: String, Sendable, CaseIterable {
    case month = "30", quarter = "90", year = "365", always = "all"

    var title: String {
      switch self {
      case .month: "The last 30 days"
      case .quarter: "The last 90 days"
      case .year: "The last 12 months"
      case .always: "All the time"
      }
    }

    /// Milliseconds since 1970; nil for all the time.
    func start(before now: Int) -> Int? {
      Int(rawValue).map { now - $0 * 24 * 3600 * 1000 }
    }
  }

  /// What an address asks for; what it does not know counts as everything.
  init(scenario: String?, period: String?) {
    self.scenario = scenario.flatMap { $0.isEmpty ? nil : ScenarioSetting.ID($0) }
    self.period = period.flatMap(Period.init(rawValue:)) ?? .always
  }

  func includes(_ run: Run, now: Int) -> Bool {
    (scenario == nil || run.scenario == scenario)
      && (run.endedAt ?? 0) >= (period.start(before: now) ?? 0)
  }

  /// The same choice for another address.
  var query: String {
    "?scenario=\(scenario?.rawValue.queryEscaped ?? "")&period=\(period.rawValue)"
  }
}

extension String {
  /// Letters and digits as they are, everything else percent-encoded.
  fileprivate var queryEscaped: String {
    utf8.map { byte in
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == 45
      let hex = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + hex
    }.joined()
  }
}
