import Kernel
import Learning
import Web

/// The rules of sets that are mailed, for pages and for the service that mails them.
package struct MailedSetDesk: Sendable {
  let settings: LastingStore
  let store: MailedSetStore
  let attempts: AttemptDesk
  let leaves: LeaveStore
  let people: TrainingPeople

  package init(
    settings: LastingStore, store: MailedSetStore, attempts: AttemptDesk, leaves: LeaveStore,
    people: TrainingPeople
  ) {
    self.settings = settings
    self.store = store
    self.attempts = attempts
    self.leaves = leaves
    self.people = people
  }

  var now: Int { attempts.courses.clock() }

  /// Mails everybody whose turn it is; calling it again on the same day changes nothing.
  package func mailDue() async throws {
    guard store.mail.isAvailable else { return }
    let now = now
    let settings = try await settings.settings()
    let choices = try await self.settings.choices()
    let due = try await store.due(at: now)
    let latest = try await store.latest()
    let today = TrainingTime.day(of: now)
    let away = try await leaves.current(now: now).filter { leave in
      today.map { leave.first <= $0 && $0 <= leave.last } ?? false
    }
    let absent = Set(away.map(\.person))
    for person in try await people.everybody() {
      let plan = MailedSetPlan(
        settings: settings, choice: choices[person.id],
        isLearning: person.isActive && person.learns, isAway: absent.contains(person.id),
        due: due[person.id] ?? 0, last: latest[person.id])
      if plan.isDue(at: now) {
        try await store.send(to: person, due: plan.due, now: now)
      }
    }
  }

  /// Whose set a link opens; anything else about the person stays closed.
  func owner(of set: MailedSet) async throws -> SignedInPerson {
    guard let person = try await people.byID()[set.person], person.isActive, person.learns
    else { throw LastingError.linkEnded }
    return SignedInPerson(id: person.id, name: person.name, roles: [])
  }

  /// The set that a link opens now.
  func set(_ token: String) async throws -> MailedSet {
    guard let set = try await store.set(token), set.isUsable(at: now) else {
      throw LastingError.linkEnded
    }
    return set
  }
}
