import Kernel
import ScenarioFormat
import Testing

@testable import Simulation

/// What holds in every run.
struct CrowdPropertyTests {
  @Test(arguments: 1...12)
  func `nobody believes what they never met, and nobody shares what they never saw`(
    seed: UInt64
  ) throws {
    var test = try TestCrowd(seed: seed)
    test.begin(0)
    test.begin(1, on: 1)
    test.run(minutes: 60)
    var sharers = 0
    for claim in 0...1 {
      for person in 0..<test.crowd.people.size {
        let state = test.crowd.beliefs.state(of: person, in: claim)
        #expect((state.belief == .unaware) == (state.meetings == 0))
        if state.hasShared {
          sharers += 1
          #expect(state.meetings > 0)
        }
      }
    }
    #expect(sharers > 0)
    for message in test.crowd.messages where message.writer >= 0 {
      let claim = Int(message.subject)
      #expect(test.crowd.beliefs.state(of: Int(message.writer), in: claim).hasShared)
    }
  }

  @Test(arguments: 1...12)
  func `counters add up and stay within the population`(seed: UInt64) throws {
    var test = try TestCrowd(seed: seed)
    test.begin(0)
    test.begin(1, on: 1)
    test.run(minutes: 20)
    test.say(OfficialWord(effects: [.denies(0, explained: true), .hedges(1)], informs: true))
    for _ in 0..<10 {
      test.run(minutes: 4)
      for claim in 0...1 {
        let counts = Belief.allCases.map { test.count($0, claim) }
        #expect(counts.reduce(0, +) == test.crowd.people.size)
        #expect(counts.allSatisfy { $0 >= 0 })
        for belief in Belief.allCases {
          let people = (0..<test.crowd.people.size).count {
            test.crowd.beliefs.belief(of: $0, in: claim) == belief
          }
          #expect(people == test.count(belief, claim))
        }
      }
      for message in test.crowd.messages {
        #expect(message.reshares <= message.views)
        #expect(message.likes <= message.views)
      }
    }
    let census = CrowdCensus(test.crowd)
    #expect(census.exposures == test.views)
    #expect(census.posts == test.crowd.messages.count)
    #expect(census.neverReshared <= census.posts)
  }

  @Test(arguments: 1...6)
  func `what is taken down reaches nobody any more`(seed: UInt64) throws {
    var test = try TestCrowd(seed: seed)
    let message = test.begin(0)
    test.run(minutes: 5)
    let views = test.crowd.messages[message].views
    #expect(views > 0)
    for place in test.crowd.messages.indices { test.crowd.messages[place].isWithdrawn = true }
    let heard = test.heard(0)
    test.run(minutes: 60)
    #expect(test.crowd.messages[message].views == views)
    #expect(test.heard(0) == heard)
  }

  @Test(arguments: 1...6)
  func `one post less throws nobody else's dice anew`(seed: UInt64) throws {
    func run(speaking: Bool) throws -> TestCrowd {
      var test = try TestCrowd(seed: seed) { $0.coefficients.fatigue = 1 }
      test.begin(0)
      if speaking { test.say(OfficialWord(effects: [.denies(0, explained: true)])) }
      test.run(minutes: 10)
      test.begin(1, on: 1)
      test.run(minutes: 40)
      return test
    }
    let (silent, speaking) = (try run(speaking: false), try run(speaking: true))
    #expect(silent.count(.corrected, 0) == 0)
    #expect(speaking.count(.corrected, 0) > 0)
    #expect(silent.heard(1) > 0)
    for person in 0..<2000 {
      let (one, other) = (
        silent.crowd.beliefs.state(of: person, in: 1),
        speaking.crowd.beliefs.state(of: person, in: 1)
      )
      #expect(one.belief == other.belief && one.meetings == other.meetings)
    }
  }

  @Test(arguments: 1...4)
  func `the mood is the mean of all people`(seed: UInt64) throws {
    var test = try TestCrowd(seed: seed)
    test.say(OfficialWord(informs: true))
    test.run(minutes: 30)
    for shift in [0.0, -0.38, 0.31] {
      test.crowd.climate.trust = shift
      test.crowd.climate.anxiety = -shift
      let size = test.crowd.people.size
      let trust = (0..<size).reduce(0) { $0 + test.crowd.trust(of: $1) } / Double(size)
      let anxiety = (0..<size).reduce(0) { $0 + test.crowd.anxiety(of: $1) } / Double(size)
      #expect(abs(test.crowd.mood.trust - trust) < 0.001)
      #expect(abs(test.crowd.mood.anxiety - anxiety) < 0.001)
    }
  }

  @Test func `an official post counts once for each reader`() throws {
    var test = try TestCrowd { $0.coefficients.officialAttention = 1 }
    let before = test.crowd.mood.trust
    let message = test.say(OfficialWord(informs: true))
    for _ in 0..<5 { test.crowd.publish(message) }
    test.run(minutes: 110)
    let most = test.coefficients.trustByInformation
    #expect(test.crowd.messages[message].views > 2 * test.crowd.people.size)
    #expect(test.crowd.mood.trust > before)
    #expect(test.crowd.mood.trust <= before + most + 1e-6)
  }
}
