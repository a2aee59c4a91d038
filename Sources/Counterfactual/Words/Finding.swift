import Kernel
import RunLog
import ScenarioFormat

/// What a comparison shows and what it does not, in sentences.
package struct Finding: Sendable {
  /// One sentence: the greatest certain effect, or that there is none.
  package let shows: String
  /// One sentence: what must not be read into it.
  package let limits: String
  /// Further sentences a reader needs to judge it.
  package let notes: [String]

  package init(_ comparison: Comparison, of run: PlayedRun) {
    let names = Dictionary(run.pack.rumours.map { ($0.id, $0.short) }) { first, _ in first }
    shows = Self.shows(comparison, names)
    limits = Self.limits(comparison.fork, of: run)
    notes = Self.early(comparison.fork, of: run) + Self.missing(comparison, of: run)
  }

  // MARK: What it shows

  private static func shows(_ comparison: Comparison, _ names: [Claim.ID: String]) -> String {
    let clear = comparison.results.filter { $0.verdict == .clear }
    // Belief in what is true or open is told only when nothing else differs.
    if let lead = greatest(clear, of: comparison) ?? clear.first {
      let price = greatest(clear.filter { isOpposed($0, to: lead, of: comparison) }, of: comparison)
      let people = comparison.people
      return "In the model, \(sentence(lead, people: people, names))"
        + (price.map { ", but \(sentence($0, people: people, names))" } ?? "") + "."
    }
    if comparison.results.allSatisfy({ $0.verdict == .same }) {
      return "Nothing measured here would have changed in any of \(comparison.seeds) crowds."
    }
    if comparison.results.contains(where: { $0.verdict == .small }) {
      return "Too small to matter: nothing measured here would have changed by an amount worth "
        + "your attention."
    }
    return "No clear difference: whatever this changes is smaller than what chance does in "
      + "\(comparison.seeds) crowds."
  }

  /// What people believe is told before questions, questions before moods, and before minutes,
  /// which only repeat when a correction was made.
  private static func greatest(_ lines: [Difference], of comparison: Comparison) -> Difference? {
    for kinds: Set<Quantity.Kind> in [
      [.believers, .peakBelievers], [.dangerousUnanswered], [.trust, .anxiety],
      [.minutesToCorrect],
    ] {
      let found = lines.filter { kinds.contains($0.quantity) && worth($0, of: comparison) != nil }
      if let line = found.max(by: {
        $0.certainEffect(people: comparison.people) < $1.certainEffect(people: comparison.people)
      }) {
        return line
      }
    }
    return nil
  }

  private static func isOpposed(
    _ line: Difference, to lead: Difference, of comparison: Comparison
  ) -> Bool {
    guard let one = worth(line, of: comparison), let other = worth(lead, of: comparison) else {
      return false
    }
    return one * other < 0 && line.quantity != .minutesToCorrect
  }

  /// Above zero where the difference is for the better; nil where neither side is better.
  private static func worth(_ line: Difference, of comparison: Comparison) -> Double? {
    switch line.quantity {
    case .believers, .peakBelievers:
      line.claim.map(comparison.wrong.contains) ?? false ? -line.difference : nil
    case .trust: line.difference
    case .minutesToCorrect, .anxiety, .dangerousUnanswered: -line.difference
    }
  }

  private static func sentence(
    _ line: Difference, people: Int, _ names: [Claim.ID: String]
  ) -> String {
    let kind = line.quantity
    let rumour = "“\(line.claim.flatMap { names[$0] } ?? "")”"
    let isMore = line.difference > 0
    let amount = kind.text(abs(line.difference))
    let crowd = Amount.whole(Double(people))
    let what =
      switch kind {
      case .believers:
        "\(amount) \(isMore ? "more" : "fewer") of \(crowd) people would have believed \(rumour) "
          + "at the end"
      case .peakBelievers:
        "\(amount) \(isMore ? "more" : "fewer") of \(crowd) people would have believed \(rumour) "
          + "when most did"
      case .minutesToCorrect:
        "the correction of \(rumour) would have reached one in ten of those who heard it "
          + "\(amount) minutes \(isMore ? "later" : "sooner")"
      case .trust, .anxiety:
        "\(kind == .trust ? "trust in the agency" : "anxiety") would have ended \(amount) points "
          + "of 100 \(isMore ? "higher" : "lower")"
      case .dangerousUnanswered:
        "\(amount) \(isMore ? "more" : "fewer") questions about danger would have stayed without "
          + "an answer"
      }
    return "\(what) (95 % interval \(interval(line)))"
  }

  /// Both ends without a sign when they point the same way, as in the sentence.
  private static func interval(_ line: Difference) -> String {
    let ends = [line.low, line.high].map(abs).sorted().map(line.quantity.text)
    return ends[0] == ends[1] ? "\(ends[0]), hardly any spread" : ends.joined(separator: " to ")
  }

  // MARK: What it does not show

  private static func limits(_ fork: Fork, of run: PlayedRun) -> String {
    let estimate = "It is a model’s estimate, not a forecast of what real people would do"
    switch fork.changes.first {
    case .move(let number, let time)?:
      let isEarlier = (try? run.step(number)).map { time < $0.at } ?? false
      return isEarlier
        ? "\(estimate), and it does not show whether you could have had the words ready then."
        : "\(estimate), and it does not show what else you would have done meanwhile."
    case .remove?:
      return "\(estimate), and it does not show what your words meant to those you spoke to."
    case .reword?, .replace?:
      return "\(estimate), and the model reads what a text says, not how well it is said."
    case .add?, nil:
      return "\(estimate), and it does not show whether command would have released it in time."
    }
  }

  /// A word that moved to a time at which the agency did not know it yet.
  private static func early(_ fork: Fork, of run: PlayedRun) -> [String] {
    let sayings = Sayings(run.pack)
    return fork.changes.compactMap { change in
      guard case .move(let number, let time) = change, let step = try? run.step(number),
        step.isPublic, let words = step.action.deed.words, time < step.at
      else { return nil }
      let known = sayings.knownFrom(words)
      guard time < known else { return nil }
      return "At \(time) the agency did not know all of this yet; it did from \(known) on. Nobody "
        + "should post what is not known."
    }
  }

  private static func missing(_ comparison: Comparison, of run: PlayedRun) -> [String] {
    let title = ForkTitle(run)
    let dropped = comparison.leftOut.map { title.name(of: $0) }.joined(separator: ", ")
    let left =
      dropped.isEmpty ? [] : ["Left out with it, because it points at what is gone: \(dropped)."]
    let worse = comparison.notPossible.filter { $0.alternative != $0.base }.map { line in
      "Not possible in \(line.alternative) of \(comparison.seeds) crowds"
        + (line.base > 0 ? " (in \(line.base) as you played)" : "")
        + ": \(title.name(of: line.action))."
    }
    return left + worse
  }
}
