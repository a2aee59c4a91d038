import Foundation
import Kernel
import RunLog
import ScenarioFormat
import Simulation
import Testing

@testable import Exercises

/// The guide of the first drill, led by what really happens in a run.
struct CoachTests {
  private let pack: ScenarioPack
  private let platforms: [SocialPlatform]
  private let coach: Coach
  private var exercise: Exercise
  private var events: [RunEvent] = []

  private static let firstWord = """
    There is a smell of gas in Garnet Court. Everyone is being taken out. Please stay away from \
    Garnet Street. Next update at 6:50 pm.
    """
  private static let answer = """
    We understand how scared you are. There was no explosion. The bang was a cellar door that \
    firefighters forced open. Your mother may be in the community center on Mill Road.
    """

  init() throws {
    let entry = try ScenarioLibrary(content: TestRuns.content).entry("first-drill")
    pack = try entry.requirePack()
    platforms = entry.platforms
    coach = try #require(Coach(pack))
    exercise = Exercise(pack: pack, platforms: platforms, seed: 1)
  }

  private var stand: CoachStand {
    coach.stand(after: events, at: exercise.now, state: .running)
  }

  private mutating func advance(_ seconds: Int) {
    events += exercise.advance(to: ScenarioTime(seconds: seconds))
  }

  private mutating func act(_ deed: Deed) throws {
    let action = Action(key: "\(events.count)", role: "pio", deed: deed)
    events += try exercise.perform(action)
  }

  private func draft(_ text: String) -> Draft { Draft(platform: "community", text: text) }

  private var verdict: CoachVerdict? {
    if case .explaining(let verdict, _) = stand.phase { verdict } else { nil }
  }

  @Test func `before the start it welcomes, then it asks for the first decision`() {
    var test = self
    #expect(coach.stand(after: [], at: .zero, state: .ready).phase == .welcome)
    test.events += test.exercise.start()
    #expect(test.stand.phase == .asking)
    #expect(test.stand.step?.id == "first-word")
    #expect(test.stand.pausesAt == ScenarioTime(seconds: 150))
  }

  @Test func `a good act is watched for a while, then explained with what the crowd did`() throws {
    var test = self
    test.events += test.exercise.start()
    test.advance(40)
    try test.act(.post(draft(Self.firstWord)))
    #expect(test.stand.phase == .watching)
    #expect(test.stand.pausesAt == ScenarioTime(seconds: 55))
    test.advance(55)
    #expect(test.verdict?.kind == .good)
    guard case .explaining(_, let crowd) = test.stand.phase else { return }
    #expect(crowd.sentences.contains { $0.contains("answered") })
    #expect(coach.next(after: test.stand, at: test.exercise.now) == ScenarioTime(seconds: 170))
  }

  @Test func `a weak act is told what is missing`() throws {
    var test = self
    test.events += test.exercise.start()
    test.advance(40)
    try test.act(.post(draft("There is a smell of gas in Garnet Court.")))
    test.advance(55)
    #expect(test.verdict?.kind == .weak)
    #expect(
      test.verdict?.remarks == [
        "It does not speak of staying away from Garnet Street.",
        "Missing: words by which it says at what time the next update comes.",
      ])
  }

  @Test(arguments: [
    "looks like someones stove", "it was probably the boiler", "it must have been a pipe",
  ])
  func `a guess at the cause is told, whatever else is right`(guess: String) throws {
    var test = self
    test.events += test.exercise.start()
    test.advance(40)
    try test.act(.post(draft(Self.firstWord + " Gas leak, \(guess).")))
    test.advance(55)
    #expect(test.verdict?.kind == .weak)
    #expect(test.verdict?.remarks.count == 1)
    #expect(test.verdict?.remarks.first?.contains("where the gas comes from") == true)
  }

  @Test func `scolding somebody who is afraid is never called a good start`() throws {
    var test = self
    test.events += test.exercise.start()
    test.advance(30)
    try test.act(.post(draft(Self.firstWord)))
    test.advance(175)
    let rude = "Calm down and stop spreading rumors."
    try test.act(.reply(to: .inject("afraid"), draft(rude)))
    test.advance(187)
    #expect(test.verdict?.kind == .harsh)
    #expect(test.verdict?.remarks.first?.contains("scolds") == true)
  }

  @Test func `who does nothing hears that too, and goes on to the next step`() {
    var test = self
    test.events += test.exercise.start()
    test.advance(150)
    #expect(test.verdict?.kind == CoachVerdict.Kind.none)
    test.advance(151)
    #expect(test.stand.phase == .waiting)
    test.advance(170)
    #expect(test.stand.phase == .asking && test.stand.step?.id == "answer")
  }

  @Test func `the whole drill can be done well, and ends with a farewell`() throws {
    var test = self
    test.events += test.exercise.start()
    test.advance(30)
    try test.act(.post(draft(Self.firstWord)))
    test.advance(175)
    try test.act(.reply(to: .inject("afraid"), draft(Self.answer)))
    test.advance(187)
    #expect(test.verdict?.kind == .good, "\(String(describing: test.verdict))")
    test.advance(330)
    try test.act(.hide(.inject("home-address"), reason: "A private address."))
    test.advance(340)
    #expect(test.verdict?.kind == .good)
    test.advance(341)
    #expect(test.stand.phase == .farewell)
  }

  @Test func `answering the post with the address is not what helps`() throws {
    var test = self
    test.events += test.exercise.start()
    test.advance(330)
    try test.act(.reply(to: .inject("home-address"), draft("Please do not do that.")))
    test.advance(340)
    #expect(test.verdict?.kind == .weak)
  }
}
