import Kernel
import ScenarioFormat
import Testing

@testable import Simulation

struct SpreadingTests {
  private static let quiet = [CrowdClaim(infectiousness: 0.5, isFalse: false)]

  @Test func `at night people read less`() throws {
    func views(at hour: Int) throws -> Int {
      var test = try TestCrowd(startMinute: hour * 60)
      test.begin(0)
      test.run(minutes: 30)
      return test.views
    }
    #expect(try Double(views(at: 4)) < 0.6 * Double(views(at: 15)))
  }

  @Test func `a platform without ranking shows strangers few posts`() throws {
    func heard(_ ranking: Double) throws -> Int {
      var test = try TestCrowd(people: 5000, ranking: [ranking, ranking])
      test.begin(0)
      test.run(minutes: 60)
      return test.heard(0)
    }
    let (none, strong) = (try heard(0), try heard(1))
    #expect(none > 0)
    #expect(Double(none) < 0.7 * Double(strong))
  }

  @Test func `people on two platforms carry a claim over in a post of their own`() throws {
    func elsewhere(_ crossing: Double) throws -> Int {
      var test = try TestCrowd(people: 5000) { $0.coefficients.crossing = crossing }
      test.begin(0)
      test.run(minutes: 60)
      return test.crowd.messages.count { $0.platform == 1 }
    }
    #expect(try elsewhere(0) == 0)
    #expect(try elsewhere(0.3) > 5)
  }

  @Test func `interest in a rumor fades`() throws {
    func heard(_ halfLife: Double) throws -> Int {
      var test = try TestCrowd(people: 5000, hours: 6) {
        $0.coefficients.interestHalfLife = halfLife
      }
      test.begin(0)
      test.run(minutes: 350)
      return test.heard(0)
    }
    #expect(try Double(heard(30)) < 0.8 * Double(heard(10_000)))
  }

  @Test func `people who shared a lot share less`() throws {
    func posts(_ fatigue: Double) throws -> Int {
      let claims = (0..<8).map { _ in CrowdClaim(infectiousness: 0.9, isFalse: false) }
      var test = try TestCrowd(claims: claims) { $0.coefficients.fatigue = fatigue }
      for claim in claims.indices { test.begin(claim) }
      test.run(minutes: 60)
      return test.crowd.messages.count
    }
    #expect(try Double(posts(0.3)) < 0.9 * Double(posts(1)))
  }

  @Test func `most people retell a rumor, and reshare what the agency says`() throws {
    var test = try TestCrowd(people: 5000)
    test.begin(0)
    test.say(OfficialWord(informs: true))
    test.run(minutes: 60)
    func shares(_ kind: Message.Kind) -> (reshared: Int, retold: Int) {
      let all = test.crowd.messages.filter { $0.kind == kind }
      return (all.reduce(0) { $0 + $1.reshares }, all.count { $0.writer >= 0 })
    }
    let (rumor, official) = (shares(.rumour), shares(.official))
    #expect(rumor.retold > 4 * rumor.reshared)
    #expect(official.reshared > 2 * official.retold)
  }

  @Test func `nine of ten posts are never reshared, and hardly any a hundred times`() throws {
    let claims = (0..<8).map { CrowdClaim(infectiousness: 0.3 + 0.08 * Double($0), isFalse: false) }
    var test = try TestCrowd(people: 20_000, hours: 24, claims: claims)
    for claim in claims.indices {
      test.begin(claim, on: claim % 2)
      test.run(minutes: 20)
    }
    test.run(minutes: 24 * 60 - 170)
    let census = CrowdCensus(test.crowd)
    #expect(census.posts > 1000)
    #expect(Double(census.neverReshared) >= 0.9 * Double(census.posts))
    #expect(census.resharedHundredTimes * 1000 < census.posts)
    let most = test.crowd.messages.map(\.reshares).max() ?? 0
    #expect(most >= 10, "the tail is heavy")
  }

  @Test func `reshare delays follow the kernel, and not another one`() throws {
    var test = try TestCrowd(people: 20_000, hours: 24, claims: Self.quiet)
    test.crowd.delays = ReshareDelays(test.crowd)
    test.begin(0, share: 0.2)
    test.run(minutes: 24 * 60)
    let delays = try #require(test.crowd.delays)
    #expect(delays.count > 200)
    let result = KolmogorovSmirnov(uniform: delays.places(atMost: 1000))
    #expect(result.passes, "\(result.statistic) of \(result.critical), \(result.count) delays")

    var other = try TestCrowd { $0.coefficients.kernelExponent = 1.5 }
    other.crowd.delays = ReshareDelays(try TestCrowd().crowd)
    other.begin(0, share: 0.5)
    other.run(minutes: 115)
    let wrong = try #require(other.crowd.delays).places(atMost: 1000)
    #expect(!KolmogorovSmirnov(uniform: wrong).passes)
  }

  @Test func `the kernel has the published shares, and the test finds another one`() throws {
    let kernel = ReactionKernel(Coefficients())
    #expect(abs(kernel.share(within: 3600) - 0.54) < 0.01)
    #expect(abs(kernel.share(within: 86_400) - 0.78) < 0.01)
    let even = (0..<1000).map { (Double($0) + 0.5) / 1000 }
    #expect(KolmogorovSmirnov(uniform: even).passes)
    #expect(!KolmogorovSmirnov(uniform: even.map { $0 * $0 }).passes)
    #expect(!KolmogorovSmirnov(uniform: []).passes)
  }
}
