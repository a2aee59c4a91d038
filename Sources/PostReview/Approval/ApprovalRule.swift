/// Who may approve a draft: not somebody who wrote a part of it, while another approver is there.
///
/// A second pair of eyes finds what its writer cannot. An agency with a single approver would stand
/// still at night, so that person may approve alone, and the record says that it was so.
struct ApprovalRule: Equatable, Sendable {
  /// Everybody who saved a version of the draft.
  let writers: Set<String>
  /// The active people of the agency who may approve.
  let approvers: [DeskPerson]

  enum Verdict: Equatable, Sendable {
    case allowed
    /// Own draft, and nobody else could approve it.
    case allowedAlone
    /// These people may.
    case leaveTo([DeskPerson])
    /// Approving is not among their tasks.
    case notAnApprover
  }

  func verdict(on person: DeskPerson) -> Verdict {
    guard approvers.contains(where: { $0.id == person.id }) else { return .notAnApprover }
    guard writers.contains(person.id) else { return .allowed }
    let others = approvers.filter { $0.id != person.id && !writers.contains($0.id) }
    if !others.isEmpty { return .leaveTo(others) }
    return .allowedAlone
  }
}
