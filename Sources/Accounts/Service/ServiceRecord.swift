/// Where somebody serves: what assignments, reports and reminders to superiors go by.
package struct ServiceRecord: Equatable, Sendable {
  /// Such as “Patrol, Central”; empty when it is not known.
  package let unit: String
  /// Such as “Sergeant”; empty when it is not known.
  package let rank: String
  /// Whom late training is reported to.
  package let supervisor: Person.ID?

  package static let unknown = ServiceRecord(unit: "", rank: "", supervisor: nil)

  private init(unit: String, rank: String, supervisor: Person.ID?) {
    self.unit = unit
    self.rank = rank
    self.supervisor = supervisor
  }

  /// Takes what was typed; a text may have 80 characters and no line break.
  package init(typedUnit: String, typedRank: String, supervisor: Person.ID?) throws(PersonError) {
    self.init(
      unit: try Self.line(typedUnit), rank: try Self.line(typedRank), supervisor: supervisor)
  }

  init(storedUnit: String, storedRank: String, supervisor: Person.ID?) {
    self.init(unit: storedUnit, rank: storedRank, supervisor: supervisor)
  }

  private static func line(_ typed: String) throws(PersonError) -> String {
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isPlain = words.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
    guard words.count <= 80, isPlain else { throw .serviceNotPlain }
    return words
  }
}
