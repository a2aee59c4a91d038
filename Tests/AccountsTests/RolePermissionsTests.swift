import Kernel
import Testing

struct RolePermissionsTests {
  private let table = RolePermissions.standard

  @Test(arguments: Role.allCases)
  func `everybody sees their own record`(_ role: Role) {
    #expect(table.allows(.viewOwnRecord, to: [role]))
  }

  @Test(arguments: Permission.allCases)
  func `everything that can be allowed is allowed to somebody, and not to all`(
    _ permission: Permission
  ) {
    let holders = Role.allCases.filter { table.allows(permission, to: [$0]) }
    #expect(!holders.isEmpty)
    #expect(permission == .viewOwnRecord || holders.count < Role.allCases.count)
  }

  @Test func `whoever manages people does not read their results or the log`() {
    let administrator = table.permissions(of: .administrator)
    #expect(administrator == [.viewOwnRecord, .managePeople, .manageAgency, .takeCourses])
  }

  @Test func `a supervisor reads aggregates and who is late, and nobody's results`() {
    #expect(
      table.permissions(of: .supervisor)
        == [.viewOwnRecord, .readAggregates, .takeCourses, .readCompliance])
  }

  @Test func `roles add up, and no role allows nothing`() {
    let both = table.permissions(of: [.evaluator, .auditor])
    #expect(both.isSuperset(of: [.evaluateExercises, .readAuditLog]))
    #expect(table.permissions(of: [Role]()).isEmpty)
    #expect(!table.allows(.viewOwnRecord, to: []))
  }

  @Test func `stored names of roles never change`() {
    #expect(
      Role.allCases.map(\.rawValue) == [
        "officer", "trainer", "controller", "evaluator", "author", "public-information-officer",
        "approver", "supervisor", "administrator", "auditor",
      ]
    )
  }
}
