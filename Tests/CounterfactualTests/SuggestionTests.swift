import Kernel
import RunLog
import ScenarioFormat
import Testing

@testable import Counterfactual

struct SuggestionTests {
  private func time(_ text: String) throws -> ScenarioTime { try #require(ScenarioTime(text)) }

  private func late() throws -> PlayedRun {
    try SmallRun.played([
      ("00:08:00", SmallRun.post("A truck crashed on Mill Bridge. The bridge is closed.")),
      ("00:18:00", SmallRun.post("There is no toxic gas. The truck spilled sunflower oil.")),
    ])
  }

  @Test func `no word is moved to a time at which it was not known`() throws {
    let run = try late()
    let sayings = Sayings(run.pack)
    let moves = Candidates(run: run, model: nil, faults: []).all.filter { $0.lesson == .earlier }
    #expect(!moves.isEmpty)
    for candidate in moves {
      guard case .move(let number, let time) = candidate.fork.changes[0] else { continue }
      let words = try #require(try run.step(number).action.deed.words)
      #expect(time >= sayings.knownFrom(words), "\(candidate)")
      #expect(time < (try run.step(number).at))
    }
  }

  @Test func `the model answer lends its opening and the correction that was never made`() throws {
    let run = try SmallRun.played([("00:08:00", SmallRun.post("We are busy."))])
    let model = ModelAnswer(
      [
        ScriptedAction(
          at: try time("00:02:00"),
          action: Action(key: "m1", role: "pio", deed: SmallRun.post("The bridge is closed."))),
        ScriptedAction(
          at: try time("00:11:00"),
          action: Action(key: "m2", role: "pio", deed: SmallRun.post("There is no toxic gas."))),
      ], for: run.pack)
    let all = Candidates(run: run, model: model, faults: []).all
    let opening = try #require(all.first { $0.lesson == .modelWords })
    #expect(opening.fork.changes == [.replace(1, text: "The bridge is closed.")])
    let correction = try #require(all.first { $0.lesson == .modelCorrection })
    let draft = Draft(platform: "microblog", text: "There is no toxic gas.")
    #expect(correction.fork.changes == [.add(draft, at: try time("00:11:00"))])
  }

  @Test func `three suggestions never teach the same thing twice`() {
    let ranked = [
      Candidate(.earlier, .move(1, to: .zero)), Candidate(.earlier, .move(2, to: .zero)),
      Candidate(.without, .remove(1)), Candidate(.without, .remove(3)),
      Candidate(.later, .move(5, to: .zero)), Candidate(.modelWords, .replace(4, text: "x")),
    ]
    let chosen = ForkSuggestions.varied(ranked, 3)
    #expect(chosen == [ranked[0], ranked[3], ranked[4]])
  }

  @Test func `the choice is the same every time and can be played`() async throws {
    let run = try late()
    let suggestions = ForkSuggestions(run: run, model: nil)
    let chosen = try await suggestions.choose(parallel: 2)
    #expect(chosen == (try await suggestions.choose(parallel: 1)))
    #expect((1...3).contains(chosen.count))
    _ = try ForkStudy(run, forks: chosen.map(\.fork))
  }

  @Test func `a run without a public word has nothing to suggest`() async throws {
    let run = try SmallRun.played([("00:03:00", .ask(text: "Is there a gas leak?"))])
    #expect(try await ForkSuggestions(run: run, model: nil).choose(parallel: 1) == [])
  }

  @Test func `titles say what is different`() throws {
    let run = try late()
    let title = ForkTitle(run)
    let moved = Fork([.move(1, to: try time("00:03:00"))])
    #expect(title.text(moved) == "Your first public post, 5 minutes earlier")
    #expect(title.text(Fork([.remove(2)])).hasPrefix("Without your correction of “"))
    #expect(title.text(Fork([.remove(1), .remove(2)])).contains("; without your correction"))
  }

  @Test func `findings speak of the greatest certain effect, or say there is none`() throws {
    let run = try late()
    func finding(_ alternative: [Double]) -> Finding {
      let base = Sample(values: [500, 500, 10, 0, 0.5, 0.5] + more, missed: [])
      let others = alternative.map {
        Sample(values: [$0, 500, 10, 0, 0.5, 0.5] + more, missed: [])
      }
      let fork = Fork([.remove(1)])
      return Finding(
        Comparison(
          fork, course: Course(steps: []), run: run,
          base: alternative.map { _ in base }, alternative: others),
        of: run)
    }
    let more = [Double?](repeating: 1, count: Quantity.all(in: run).count - 6)
    #expect(finding([700, 710, 690]).shows.hasPrefix("In the model, 200 more of 1,000 people"))
    #expect(finding([300, 310, 290]).shows.contains("200 fewer of 1,000 people"))
    #expect(finding([500, 500, 500]).shows.hasPrefix("Nothing measured here"))
    #expect(finding([400, 600, 505]).shows.hasPrefix("No clear difference"))
    #expect(finding([502, 503, 502]).shows.hasPrefix("Too small to matter"))
    #expect(finding([700, 710, 690]).limits.contains("not a forecast"))
  }
}
