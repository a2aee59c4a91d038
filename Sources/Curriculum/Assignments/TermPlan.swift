/// Which terms people get by an assignment, and when the next one begins.
struct TermPlan {
  let assignment: Assignment

  /// How long before a completion runs out the next term begins.
  static let renewalWindow = 60 * TrainingTime.day

  /// What is to be written so that the terms are as they should be now.
  struct Changes: Equatable {
    var added: [AssignedTerm] = []
    /// People who no longer belong to those concerned.
    var released: [AssignedTerm] = []
    /// People who do again.
    var resumed: [AssignedTerm] = []
  }

  func changes(for people: [TrainingPerson], latest terms: [AssignedTerm], now: Int) -> Changes {
    var changes = Changes()
    guard assignment.isActive else { return changes }
    let byPerson = Dictionary(terms.map { ($0.person, $0) }) { $0.number > $1.number ? $0 : $1 }
    let meant = people.filter(assignment.audience.means)
    for person in meant {
      guard let term = byPerson[person.id] else {
        changes.added.append(first(for: person, now: now))
        continue
      }
      if term.releasedAt != nil { changes.resumed.append(term) }
      if let next = next(after: term, for: person, now: now) { changes.added.append(next) }
    }
    let ids = Set(meant.map(\.id))
    changes.released = byPerson.values.filter {
      !ids.contains($0.person) && $0.releasedAt == nil && $0.doneAt == nil
    }.sorted { $0.person < $1.person }
    return changes
  }

  /// A completion from before counts as long as it still holds.
  private func first(for person: TrainingPerson, now: Int) -> AssignedTerm {
    AssignedTerm(
      assignment: assignment.id, person: person.id, personName: person.name, number: 1,
      countsFrom: assignment.validMonths.map { TrainingTime.adding(months: -$0, to: now) } ?? 0,
      assignedAt: now, dueAt: assignment.due.moment(assignedAt: now))
  }

  /// The renewal, once its window is open; it is due when the completion runs out.
  private func next(after term: AssignedTerm, for person: TrainingPerson, now: Int)
    -> AssignedTerm?
  {
    guard let months = assignment.validMonths, let doneAt = term.doneAt else { return nil }
    let runsOut = TrainingTime.adding(months: months, to: doneAt)
    let opens = max(runsOut - Self.renewalWindow, doneAt + 1)
    guard now >= opens else { return nil }
    return AssignedTerm(
      assignment: assignment.id, person: person.id, personName: person.name,
      number: term.number + 1, countsFrom: opens, assignedAt: now, dueAt: runsOut)
  }
}
