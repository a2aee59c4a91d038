import Kernel
import Testing

@testable import Accounts

struct ServiceTests {
  @Test func `a transfer is kept and stands in the log of events`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let services = ServiceStore(database: agency.database)
    let mona = try await agency.addOfficer()
    #expect(mona.service == .unknown)
    let service = try ServiceRecord(
      typedUnit: " Patrol,  Central ", typedRank: "Officer", supervisor: ada.id)
    try await services.transfer(mona.id, to: service, by: ada.id, now: TestAgency.now)
    let after = try await agency.people.person(mona.id)
    #expect(after.service.unit == "Patrol, Central" && after.service.supervisor == ada.id)
    let logged = try await agency.eventKinds().last
    #expect(logged == "person-transferred")
  }

  @Test func `nobody supervises themselves, and an unknown supervisor is refused`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let services = ServiceStore(database: agency.database)
    let own = try ServiceRecord(typedUnit: "", typedRank: "", supervisor: ada.id)
    await #expect(throws: PersonError.ownSupervisor) {
      try await services.transfer(ada.id, to: own, by: nil, now: 0)
    }
    let unknown = try ServiceRecord(typedUnit: "", typedRank: "", supervisor: "nobody")
    await #expect(throws: PersonError.noSuchPerson) {
      try await services.transfer(ada.id, to: unknown, by: nil, now: 0)
    }
  }

  @Test(arguments: [String(repeating: "x", count: 81), "Patrol\u{202E}", "A\u{0}B"])
  func `a unit with hidden characters or without end is refused`(unit: String) {
    #expect(throws: PersonError.serviceNotPlain) {
      try ServiceRecord(typedUnit: unit, typedRank: "", supervisor: nil)
    }
  }
}
