import Kernel
import ScenarioFormat
import Testing

@testable import Simulation

struct FollowGraphTests {
  private func graph(people: Int = 20_000) throws -> (FollowGraph, Population) {
    let crowd = try TestCrowd(people: people).crowd
    return (crowd.graphs[0], crowd.people)
  }

  @Test func `nobody follows themselves, twice, or from another platform`() throws {
    let (graph, people) = try graph(people: 3000)
    for person in 0..<people.size {
      let followers = graph.followers(of: person)
      #expect(Set(followers).count == followers.count)
      #expect(!followers.contains(Int32(person)))
      #expect(followers.allSatisfy { people.platforms[Int($0)] & 1 != 0 })
      if people.platforms[person] & 1 == 0 { #expect(followers.isEmpty) }
    }
  }

  @Test func `people follow as many as the coefficient says, and a few are followed by many`()
    throws
  {
    let (graph, people) = try graph()
    let members = graph.members.map { graph.followers(of: Int($0)).count }.sorted(by: >)
    let total = members.reduce(0, +)
    let mean = Double(total) / Double(members.count)
    #expect(abs(mean - Coefficients().meanFollows) < 1)
    #expect(people.size == 20_000)
    let top = members.prefix(members.count / 100).reduce(0, +)
    #expect(Double(top) / Double(total) > 0.12)
    #expect(members[members.count / 2] < Int(0.7 * mean))
    #expect(members[0] > Int(30 * mean))
  }

  @Test func `most followers are neighbors, and kinds flock together`() throws {
    let mixed = try TestCrowd(people: 20_000) { $0.coefficients.likeMinded = 0 }.crowd
    let crowd = try TestCrowd(people: 20_000).crowd
    func shares(_ crowd: Crowd) -> (community: Double, kind: Double) {
      var (near, alike, all) = (0, 0, 0)
      for person in 0..<crowd.people.size {
        let home = crowd.people.communities.community(of: person)
        for follower in crowd.graphs[0].followers(of: person) {
          all += 1
          if crowd.people.communities.community(of: Int(follower)) == home { near += 1 }
          if crowd.people.archetype[person] == crowd.people.archetype[Int(follower)] { alike += 1 }
        }
      }
      return (Double(near) / Double(all), Double(alike) / Double(all))
    }
    let (flocking, strangers) = (shares(crowd), shares(mixed))
    #expect(flocking.community > 0.5)
    #expect(flocking.kind > strangers.kind + 0.03)
  }

  @Test func `the most active tenth does four fifths`() throws {
    let (_, people) = try graph(people: 50_000)
    let sorted = people.activity.map(Double.init).sorted(by: >)
    let top = sorted.prefix(sorted.count / 10).reduce(0, +) / sorted.reduce(0, +)
    #expect((0.74...0.86).contains(top))
  }

  @Test func `kinds keep their shares of the population`() throws {
    let pack = try Stage.pack()
    let (_, people) = try graph()
    for (place, archetype) in pack.archetypes.enumerated() {
      let share = Double(people.archetype.count { Int($0) == place }) / Double(people.size)
      #expect(abs(share - archetype.share) < 0.02)
    }
  }

  @Test func `news media and officials have many more followers`() throws {
    func ratio(_ amplifier: Archetype.Amplifier?) throws -> Double {
      let crowd = try TestCrowd(people: 10_000) { $0.archetypes[0].amplifies = amplifier }.crowd
      let means = (0...1).map { kind in
        let people = crowd.graphs[0].members.filter { Int(crowd.people.archetype[Int($0)]) == kind }
        let followers = people.reduce(0) { $0 + crowd.graphs[0].followers(of: Int($1)).count }
        return Double(followers) / Double(people.count)
      }
      return means[0] / means[1]
    }
    #expect(try (0.8...1.25).contains(ratio(nil)))
    #expect(try (3...5).contains(ratio(.officials)))
    #expect(try (6...10).contains(ratio(.media)))
  }
}
