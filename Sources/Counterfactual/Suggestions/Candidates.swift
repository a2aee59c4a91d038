import Kernel
import RunLog
import ScenarioFormat

/// Finds the forks of a run that are worth a try.
struct Candidates {
  let run: PlayedRun
  let model: ModelAnswer?
  /// The numbers of actions with a critical fault.
  let faults: Set<Int>
  private let sayings: Sayings

  private static let most = 36
  private static let minute = ScenarioTime(seconds: 60)

  init(run: PlayedRun, model: ModelAnswer?, faults: Set<Int>) {
    self.run = run
    self.model = model
    self.faults = faults
    sayings = Sayings(run.pack)
  }

  /// Only forks that can be played, the most telling kinds first.
  var all: [Candidate] {
    let words = weighty
    let found =
      faultless + opening + corrections + words.flatMap(earlier) + words.map(without)
      + words.compactMap(later)
    return Array(found.filter { (try? run.course($0.fork)) != nil }.prefix(Self.most))
  }

  private var publicSteps: [Step] { run.steps.filter(\.isPublic) }

  /// The first public word, and those that speak of rumors or dangers; corrections come first.
  private var weighty: [Step] {
    let first = publicSteps.prefix(1)
    let others = publicSteps.dropFirst().filter { sayings.matters($0.action.deed.words ?? "") }
    let corrections = others.filter { !sayings.denied(in: $0.action.deed.words ?? "").isEmpty }
    let rest = others.filter { sayings.denied(in: $0.action.deed.words ?? "").isEmpty }
    return first + corrections + rest
  }

  // MARK: Kinds

  /// The first post 5, 10 and 20 minutes earlier; others as soon as what they say was known.
  private func earlier(_ step: Step) -> [Candidate] {
    let known = sayings.knownFrom(step.action.deed.words ?? "") + Self.minute
    let isFirst = step.number == publicSteps.first?.number
    let times: [ScenarioTime] =
      isFirst
      ? [5, 10, 20].map { step.at - ScenarioTime(seconds: $0 * 60) }.filter { $0 >= known }
      : [max(known, step.at - ScenarioTime(seconds: 20 * 60))]
    return times.filter { step.at - $0 >= ScenarioTime(seconds: 120) }.map {
      Candidate(.earlier, .move(step.number, to: $0))
    }
  }

  private func later(_ step: Step) -> Candidate? {
    let time = step.at + ScenarioTime(seconds: 600)
    return time < run.end ? Candidate(.later, .move(step.number, to: time)) : nil
  }

  private func without(_ step: Step) -> Candidate {
    Candidate(.without, .remove(step.number))
  }

  private var faultless: [Candidate] {
    faults.sorted().map { number in
      let change = (try? model?.replacement(of: number, in: run)) ?? .remove(number)
      return Candidate(.faultless, change)
    }
  }

  /// The model's opening statement in place of the own one.
  private var opening: [Candidate] {
    guard let first = publicSteps.first, let draft = first.action.deed.draft,
      let text = model?.opening(on: draft.platform), text != draft.text
    else { return [] }
    return [Candidate(.modelWords, .replace(first.number, text: text))]
  }

  /// The model's correction of the false rumor that most believed, where the own one came later
  /// or not at all.
  private var corrections: [Candidate] {
    let wrong = run.pack.rumours.filter { $0.verdict == .false }
    let worst = wrong.max { (run.believed[$0.id] ?? 0) < (run.believed[$1.id] ?? 0) }
    guard let worst, let correction = model?.correction(of: worst.id) else { return [] }
    let own = publicSteps.first { step in
      sayings.denied(in: step.action.deed.words ?? "").contains { $0.id == worst.id }
    }
    guard own.map({ $0.at > correction.at }) ?? true else { return [] }
    return [Candidate(.modelCorrection, .add(correction.draft, at: correction.at))]
  }
}
