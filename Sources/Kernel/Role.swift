/// What a person does at the agency; one person can hold several roles.
///
/// The raw value is what is stored and what the command line takes.
package enum Role: String, CaseIterable, Codable, Hashable, Sendable {
  case officer
  case trainer
  case controller
  case evaluator
  case author
  case publicInformationOfficer = "public-information-officer"
  case approver
  case supervisor
  case administrator
  case auditor
}

extension Role {
  /// The role as people read it.
  package var title: String {
    switch self {
    case .officer: "Officer"
    case .trainer: "Trainer"
    case .controller: "Exercise controller"
    case .evaluator: "Evaluator"
    case .author: "Author"
    case .publicInformationOfficer: "Public information officer"
    case .approver: "Approver"
    case .supervisor: "Supervisor"
    case .administrator: "Administrator"
    case .auditor: "Auditor"
    }
  }

  /// What somebody with this role may do, in one sentence.
  package var summary: String {
    switch self {
    case .officer: "Takes courses and exercises and sees their own results."
    case .trainer: "Runs courses and exercises and reviews what learners did."
    case .controller: "Controls an exercise while it runs."
    case .evaluator: "Rates exercises and reviews results."
    case .author: "Writes scenarios and courses."
    case .publicInformationOfficer:
      "Writes drafts at the post desk, and takes exercises as the agency's voice."
    case .approver: "Writes and approves drafts at the post desk, and takes exercises."
    case .supervisor: "Reads results of the agency as a whole, and who is late with training."
    case .administrator: "Manages the agency and its people."
    case .auditor: "Reads the audit log and the record of every draft."
    }
  }
}
