import Kernel
import Paper
import ScenarioFormat
import Scoring
import Web

/// The first page: who, what, how many points, and what decided them.
extension DebriefReport {
  var head: [PaperBlock] {
    [
      .heading(1, PaperText(run.record.title)),
      .paragraph(
        .bold("\(run.rated.total.short) of 100. ")
          + PaperText(OverviewSentence(score: run.score).text)
          + PaperText(trainersWords)),
      .table(.facts(facts)),
    ] + notices + faults + moments
  }

  private var trainersWords: String {
    guard run.rated.isChanged else { return "" }
    return " The program gave \(run.rated.program.points.total.short); "
      + "\(run.rated.raters.joined(separator: " and ")) gave other points, with the reasons below."
  }

  private var facts: [(String, PaperText)] {
    let minutes = run.record.reached.seconds / 60
    return [
      ("Officer", PaperText(officer)),
      (
        "Played",
        PaperText("\(WrittenMoment.text(run.record.createdAt)), \(minutes) min of exercise")
      ),
      ("How", PaperText(run.record.mode.sentence)),
    ]
  }

  private var notices: [PaperBlock] {
    var sentences: [String] = []
    if let changed = ChangedCrowd.sentence(run.record.changes) {
      sentences.append("\(changed). Do not compare it with runs on the scenario’s own crowd.")
    }
    if let origin = run.record.origin {
      sentences.append(
        "Played on from run \(origin.run) at T+\(origin.at). Until then everything is that run’s, "
          + "and counts in this result too.")
    }
    if let softening = run.screen.softening, !softening.isEmpty {
      sentences.append("Played with milder words: \(LeftOutNotice.sentence(softening))")
    }
    return sentences.map { .paragraph(PaperText($0)) }
  }

  private var faults: [PaperBlock] {
    guard !run.score.criticalFaults.isEmpty else { return [] }
    let parts = run.score.criticalFaults.flatMap { fault -> [PaperBlock] in
      [.heading(3, PaperText(fault.kind.name)), .paragraph(PaperText(fault.what))]
        + [quote(fault.exhibit)].compactMap(\.self)
        + [.paragraph(.bold("Right would have been: ") + PaperText(fault.instead))]
    }
    return [.heading(2, "Critical faults")] + parts
  }

  private var moments: [PaperBlock] {
    let moments = KeyMoments(score: run.score).moments()
    guard !moments.isEmpty else { return [] }
    let parts = moments.flatMap { moment -> [PaperBlock] in
      let head = PaperText.bold(
        "\(wall(moment.at)), \(Self.words(moment.points)): \(moment.title). ")
      return [.paragraph(head + PaperText(moment.what))]
        + [quote(moment.exhibit)].compactMap(\.self)
    }
    return [
      .heading(2, moments.count == 1 ? "The moment that counted" : "The moments that counted")
    ]
      + parts
  }

  /// The words in question and where they stand.
  func quote(_ exhibit: Exhibit) -> PaperBlock? {
    exhibit.quote.map { .quote(PaperText("“\($0)”"), source: .muted(place(exhibit))) }
  }

  /// “2:14 pm, T+00:14:05, post 3”.
  func place(_ exhibit: Exhibit) -> String {
    let post = exhibit.post.map { ", post \($0)" } ?? ""
    return "\(wall(exhibit.at.time)), T+\(exhibit.at.time)\(post)"
  }

  func wall(_ time: ScenarioTime) -> String { run.pack.setting.wallClock(at: time) }

  private static func words(_ points: Double?) -> String {
    guard let points else { return "critical fault" }
    return points < 0 ? "\((-points).short) points lost" : "+\(points.short) points"
  }
}
