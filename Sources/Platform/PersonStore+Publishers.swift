import Accounts
import Kernel

extension PersonStore {
  /// The names of those who may publish courses, by their id.
  var publishers: [String: String] {
    get async throws {
      let people = try await people().filter { $0.may(.publishCourses) && $0.hasPassword }
      return Dictionary(people.map { ($0.id.rawValue, $0.name) }, uniquingKeysWith: { $1 })
    }
  }
}
