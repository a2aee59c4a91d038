import Kernel
import Accounts
import PostReview

extension DeskPeople {
  /// The desk's questions about people, answered by the accounts.
  init(people: PersonStore, setUp: SetUpStore) {
    self.init(
      approvers: {
        try await people.people().filter { $0.may(.approveDrafts) && $0.hasPassword }
          .map { DeskPerson(id: $0.id.rawValue, name: $0.name) }
      },
      agency: { try await setUp.agency()?.name ?? "The agency" }
    )
  }
}
