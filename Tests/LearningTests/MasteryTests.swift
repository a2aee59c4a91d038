import Learning
import Testing

@Suite struct MasteryTests {
  private static let day = 86_400_000

  private static func mastery(_ answers: [(day: Int, credit: Double)]) -> Mastery {
    Mastery(answers.map { .init(at: $0.day * day, credit: $0.credit) })
  }

  @Test func `nothing answered is unknown, not weak`() {
    let mastery = Self.mastery([])
    #expect(mastery.level(at: 0) == 0 && mastery.band(at: 0) == .unknown)
  }

  @Test func `half is lost after twice the first wait`() {
    let mastery = Self.mastery([(0, 1)])
    #expect(mastery.level(at: 0) == 1)
    #expect(abs(mastery.level(at: 2 * Self.day) - 0.5) < 1e-12)
    #expect(mastery.band(at: 0) == .solid)
    #expect(mastery.band(at: Self.day) == .fading)
    #expect(mastery.band(at: 3 * Self.day) == .weak)
  }

  @Test func `what came back after a wait lasts longer`() {
    let once = Self.mastery([(0, 1), (0, 1)])
    let twice = Self.mastery([(0, 1), (1, 1)])
    let thrice = Self.mastery([(0, 1), (1, 1), (5, 1)])
    #expect([once, twice, thrice].map(\.halfLife) == [2, 8, 20])
  }

  @Test func `a wrong answer takes the lasting away, and the later answer weighs more`() {
    let lapsed = Self.mastery([(0, 1), (1, 1), (5, 0)])
    #expect(lapsed.halfLife == 2)
    #expect(abs(lapsed.learned - (0.7 + 0.49) / (1 + 0.7 + 0.49)) < 1e-12)
    let caughtUp = Self.mastery([(0, 0), (1, 1)])
    #expect(abs(caughtUp.learned - 1 / 1.7) < 1e-12)
  }

  @Test func `answers may come in any order, and clocks may be wrong`() {
    #expect(Self.mastery([(5, 0), (0, 1), (1, 1)]) == Self.mastery([(0, 1), (1, 1), (5, 0)]))
    let mastery = Self.mastery([(10, 1)])
    #expect(mastery.level(at: 0) == 1)
    #expect(mastery.level(at: Int.max) >= 0)
    #expect(Mastery([.init(at: Int.min, credit: 7)]).level(at: Int.max) == 0)
    #expect(Mastery([.init(at: 0, credit: .nan)]).level(at: 0).isNaN == false)
  }

  @Test func `what is guessed is said`() {
    #expect(Mastery.assumptions.count == 3)
  }
}
