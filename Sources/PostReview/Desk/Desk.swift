import DraftReview
import Kernel

/// What people at the desk do, with the rules for it; the pages and the API come through here.
package struct Desk: Sendable {
  package let store: DraftStore
  package let review: DeskReview
  package let people: DeskPeople
  let clock: @Sendable () -> Int

  package init(
    store: DraftStore, review: DeskReview, people: DeskPeople,
    clock: @escaping @Sendable () -> Int
  ) {
    self.store = store
    self.review = review
    self.people = people
    self.clock = clock
  }

  package func create(
    _ content: DraftContent, by person: DeskPerson, template: String? = nil
  ) async throws -> Draft.ID {
    let content = content.trimmed
    guard content.hasText else { throw DraftError.empty }
    return try await store.create(
      content, findings: review.read(content).findings, by: person, template: template,
      now: clock())
  }

  @discardableResult
  package func save(
    _ content: DraftContent, of id: Draft.ID, basedOn base: Int, by person: DeskPerson
  ) async throws -> SavedDraft {
    let content = content.trimmed
    guard content.hasText else { throw DraftError.empty }
    return try await store.save(
      content, of: id, basedOn: base, findings: review.read(content).findings, by: person,
      now: clock())
  }

  /// Asks for approval of the version.
  package func submit(
    _ id: Draft.ID, version: Int, note: String = "", by person: DeskPerson
  ) async throws {
    let content = try await store.record(id).content
    guard !review.networks(of: content).isEmpty else { throw DraftError.noNetwork }
    guard HiddenCharacters.kinds(in: content.everything).isEmpty else {
      throw DraftError.hiddenCharacters
    }
    let details: [DraftEvent.Detail: String] = note.isEmpty ? [:] : [.comment: try checked(note)]
    try await store.perform(
      .submitted, details, on: id, version: version, by: person, now: clock())
  }

  /// Approves exactly this version.
  package func approve(_ id: Draft.ID, version: Int, by person: DeskPerson) async throws {
    let record = try await store.record(id)
    let isAlone = try await requireApprover(person, of: record)
    let settled = SettledReview(review.read(record.content), events: record.events)
    let open = settled.open(.block)
    guard open == 0 else { throw DraftError.blocksOpen(open) }
    var details: [DraftEvent.Detail: String] = [.warnings: "\(settled.open(.warn))"]
    if isAlone { details[.alone] = "true" }
    try await store.perform(
      .approved, details, on: id, version: version, by: person, now: clock())
  }

  /// Sends it back to its writer.
  package func sendBack(
    _ id: Draft.ID, version: Int, comment: String, by person: DeskPerson
  ) async throws {
    try await store.perform(
      .returned, [.comment: try checked(comment)], on: id, version: version, by: person,
      now: clock())
  }

  /// Lets a finding of the saved version stand; only an approver may let a block stand.
  package func decide(
    about key: FindingKey, overrides: Bool, reason: String, on id: Draft.ID, version: Int,
    by person: DeskPerson
  ) async throws {
    let reason = try checked(reason)
    let record = try await store.record(id)
    if overrides { _ = try await requireApprover(person, of: record) }
    guard let (passage, found) = review.read(record.content).finding(key),
      overrides || found.finding.severity != .block
    else { throw DraftError.noSuchFinding }
    let details: [DraftEvent.Detail: String] = [
      .rule: found.finding.rule, .quote: found.finding.quote, .reason: reason,
      .passage: passage.text.sentence(around: found.finding.span),
    ]
    try await store.perform(
      overrides ? .overridden : .ignored, details, on: id, version: version, by: person,
      now: clock())
  }

  /// Whether the person decides alone about an own draft; throws when they do not decide at all.
  private func requireApprover(_ person: DeskPerson, of record: DraftRecord) async throws -> Bool {
    switch try await verdict(on: person, about: record) {
    case .allowed: return false
    case .allowedAlone: return true
    case .notAnApprover: throw DraftError.notAnApprover
    case .leaveTo(let others): throw DraftError.leaveTo(others.map(\.name))
    }
  }

  func verdict(
    on person: DeskPerson, about record: DraftRecord
  ) async throws -> ApprovalRule.Verdict {
    ApprovalRule(writers: record.writers, approvers: try await people.approvers())
      .verdict(on: person)
  }

  func checked(_ reason: String) throws(DraftError) -> String {
    guard !reason.isEmpty else { throw .noReason }
    guard reason.utf8.count <= DraftLimits.reason * 4, reason.count <= DraftLimits.reason else {
      throw .tooLong(most: DraftLimits.reason)
    }
    return reason
  }
}

extension DraftContent {
  fileprivate var hasText: Bool { !text.isEmpty || !own.isEmpty }

  var everything: String { ([title, text, alt] + own.values).joined(separator: "\n") }
}

extension Desk {
  /// The networks of the person's last draft; the first two of the list for somebody new.
  package func usualNetworks(of person: DeskPerson) async throws -> [String] {
    let last = try await store.drafts().first { $0.writer.id == person.id }
    let known = Set(review.networks.map(\.id))
    if let last {
      let networks = try await store.record(last.id).content.networks.filter(known.contains)
      if !networks.isEmpty { return networks }
    }
    return review.networks.prefix(2).map(\.id)
  }
}
