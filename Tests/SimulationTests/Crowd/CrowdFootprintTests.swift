import Kernel
import ScenarioFormat
import Testing

@testable import Simulation

struct CrowdFootprintTests {
  private func footprint(_ people: Int) throws -> CrowdFootprint {
    var pack = try Stage.pack()
    pack.setting.population.agents = people
    return CrowdFootprint(of: pack)
  }

  @Test func `a crowd that does not fit is refused with a number that does`() throws {
    let footprint = try footprint(4_000_000)
    let error = #expect(throws: CrowdSizeError.self) { try footprint.check(memory: 100_000_000) }
    guard case .tooLarge(let bytes, let memory, let fits) = error?.problem else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(bytes > memory)
    #expect(throws: Never.self) { try self.footprint(fits * 9 / 10).check(memory: memory) }
    #expect(error?.message.contains("4000000") == true)
  }

  @Test func `a crowd beyond any machine is refused, and so is none`() throws {
    for people in [1 << 40, CrowdFootprint.mostPeople + 1] {
      let large = try footprint(people)
      let error = #expect(throws: CrowdSizeError.self) { try large.check(memory: .max) }
      guard case .tooMany = error?.problem else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    let none = try footprint(0)
    #expect(throws: CrowdSizeError.self) { try none.check(memory: .max) }
  }

  @Test func `it expects at least as many follows as there are`() throws {
    let crowd = try TestCrowd(people: 20_000).crowd
    let expected = try footprint(20_000).follows
    let follows = CrowdCensus(crowd).follows
    #expect((0.8...1.1).contains(Double(follows) / Double(expected)))
  }
}
