/// Whom an assignment is for: everybody who is meant by any of its parts.
///
/// It is a rule, not a list: who joins the unit later is assigned then.
package struct Audience: Codable, Equatable, Sendable {
  package var parts: Set<Part>

  package enum Part: Codable, Hashable, Sendable {
    case everybody
    case unit(String)
    case rank(String)
    case role(String)
    case person(String)
  }

  package init(_ parts: Set<Part>) {
    self.parts = parts
  }

  /// Deactivated people and those who may not take courses are never meant.
  package func means(_ person: TrainingPerson) -> Bool {
    guard person.isActive, person.learns else { return false }
    return parts.contains(.everybody) || parts.contains(.person(person.id))
      || parts.contains(.rank(person.rank)) || parts.contains(.unit(person.unit))
      || person.roles.contains { parts.contains(.role($0)) }
  }

  /// In a few words, with the people counted.
  package var words: String {
    let units = texts { if case .unit(let name) = $0 { name } else { nil } }
    let ranks = texts { if case .rank(let name) = $0 { "all with the rank \(name)" } else { nil } }
    let roles = texts { if case .role(let name) = $0 { "all with the role \(name)" } else { nil } }
    let people = parts.count { if case .person = $0 { true } else { false } }
    let named = people == 0 ? [] : [people == 1 ? "1 person" : "\(people) people"]
    let everybody = parts.contains(.everybody) ? ["everybody"] : []
    return (everybody + units + ranks + roles + named).joined(separator: ", ")
  }

  private func texts(_ text: (Part) -> String?) -> [String] { parts.compactMap(text).sorted() }
}
