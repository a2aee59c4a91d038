/// How much words of a pack can hurt.
package enum Harshness: String, Sendable, CaseIterable, Codable {
  /// Rude: mockery, a complaint with an insult.
  case mild
  /// Abuse: hate against somebody, a threat, the call to hurt.
  case strong
}

/// How harsh the words of a run may get: the abuse dial.
package enum AbuseLevel: String, Sendable, CaseIterable, Codable, Comparable {
  /// Nothing that is marked harsh.
  case none
  /// Rude words, no abuse.
  case mild
  /// What people in public life get to read.
  case asInLife = "as-in-life"

  package static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }

  package func allows(_ harsh: Harshness?) -> Bool {
    switch (self, harsh) {
    case (_, nil), (.asInLife, _), (.mild, .mild): true
    case (.none, _), (.mild, .strong): false
    }
  }
}
