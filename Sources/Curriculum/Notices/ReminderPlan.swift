import Foundation
import Kernel
import SiteMap

/// Which reminders are due for a term: at its start, 14 and 3 days before, on the day, each week of
/// delay; after a week of delay the supervisor is told too, once.
struct ReminderPlan {
  let assignment: Assignment
  let term: AssignedTerm
  let person: TrainingPerson

  /// The newest step that has come; older ones that were missed are not made up for.
  func notices(now: Int) -> [Notice] {
    guard assignment.isActive, term.exemption == nil, term.releasedAt == nil, term.doneAt == nil,
      person.isActive
    else { return [] }
    return [ownNotice(now: now)].compactMap(\.self) + [report(now: now)].compactMap(\.self)
  }

  private func ownNotice(now: Int) -> Notice? {
    let left = term.dueAt - now
    let title = assignment.courseTitle
    if left < 0 {
      let weeks = -left / (7 * TrainingTime.day)
      let text = "This was due \(dueDay). Please finish it, or talk to your trainer."
      return notice(.late, step: "late-\(weeks)", "Overdue: \(title)", text, now: now)
    }
    for days in [0, 3, 14] where left <= max(1, days) * TrainingTime.day {
      // Somebody assigned this late is told once that it is theirs, not twice on one day.
      guard now - term.assignedAt >= TrainingTime.day else { break }
      let text = "This is due \(dueDay). What you did so far is kept; go on where you stopped."
      return notice(.reminder, step: "before-\(days)", "Due soon: \(title)", text, now: now)
    }
    let again = term.number > 1 ? "It is time to renew this training. " : ""
    let note = assignment.note.isEmpty ? "" : " \(assignment.note)"
    return notice(
      .assigned, step: "start", "Assigned: \(title)", "\(again)Due \(dueDay).\(note)", now: now)
  }

  private func report(now: Int) -> Notice? {
    guard let supervisor = person.supervisor, now - term.dueAt >= 7 * TrainingTime.day else {
      return nil
    }
    return Notice(
      id: Notice.ID(UUID().uuidString.lowercased()), person: supervisor, kind: .report,
      key: key("report"), title: "\(person.name) is overdue: \(assignment.courseTitle)",
      text:
        "It was due \(dueDay). Please give \(person.name) time for it, or ask for an exemption.",
      path: Link.learning(.assignments).path, at: now)
  }

  private func notice(
    _ kind: Notice.Kind, step: String, _ title: String, _ text: String, now: Int
  ) -> Notice {
    Notice(
      id: Notice.ID(UUID().uuidString.lowercased()), person: term.person, kind: kind,
      key: key(step), title: title, text: text,
      path: Link.learning(.course(assignment.course.rawValue)).path, at: now)
  }

  /// A due date that is moved begins its reminders anew.
  private func key(_ step: String) -> String {
    "\(assignment.id)/\(term.person)/\(term.number)/\(term.dueAt)/\(step)"
  }

  private var dueDay: String { TrainingTime.written(term.dueAt) }
}
