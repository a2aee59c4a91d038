import Kernel
import ScenarioFormat

/// One item of the rubric at work on one run.
struct ItemAward: Sendable {
  let item: RubricItem
  let assessment: Assessment
  /// The earned share of all `release` points, 0…1.
  let activity: Double
  /// What caps the run: an item that watches the same thing earns nothing beside it.
  var faults: [CriticalFault] = []

  var record: RunRecord { assessment.record }

  func line(
    share: Double,
    _ what: String,
    claim: Claim.ID? = nil,
    exhibit: Exhibit? = nil
  ) -> Evidence {
    Evidence(
      criterion: item.criterion,
      item: item.id,
      points: (item.points * min(max(share, 0), 1)).hundredth,
      maximum: item.points,
      title: item.title,
      what: what,
      why: item.why,
      rule: item.test.name,
      claim: claim,
      source: item.source,
      exhibit: exhibit
    )
  }

  /// `rule` is the review rule that found it; without one it is the item's own test.
  func loss(
    _ points: Double,
    _ what: String,
    rule: String? = nil,
    claim: Claim.ID? = nil,
    exhibit: Exhibit
  ) -> Evidence {
    Evidence(
      criterion: item.criterion,
      item: item.id,
      points: -points.hundredth,
      maximum: 0,
      title: item.title,
      what: what,
      why: item.why,
      rule: rule ?? item.test.name,
      claim: claim,
      source: item.source,
      exhibit: exhibit
    )
  }

  /// The share that the item's window leaves at a moment; all of it without a window.
  func timely(_ time: ScenarioTime, since start: ScenarioTime = .zero) -> Double {
    item.window?.share(at: time - start) ?? 1
  }

  /// “by 14:25 for full points, by 14:45 at the latest”; empty without a window.
  func due(since start: ScenarioTime = .zero) -> String {
    guard let window = item.window else { return "" }
    let (full, zero) = (clock(start + window.full), clock(start + window.zero))
    let end = record.end
    let early = end < start + window.zero && end < assessment.pack.setting.duration
    return " It was due by \(full) for all points and by \(zero) for any."
      + (early ? " You finished before that, at \(clock(end))." : "")
  }

  /// By how much something came late; a fraction of a second is not worth a word.
  func lateness(of time: ScenarioTime, since start: ScenarioTime = .zero) -> String {
    guard let window = item.window else { return "" }
    let late = (time - start - window.full).seconds
    guard time - start > window.full, late > 0 else { return "" }
    let by = late < 60 ? "\(late) s" : "\(late / 60) min \(late % 60) s"
    return window.share(at: time - start) > 0
      ? " That is \(by) late: all points were to be had until \(clock(start + window.full))."
      : " That is \(by) too late: points were to be had until \(clock(start + window.zero))."
  }

  func clock(_ time: ScenarioTime) -> String { assessment.clock(time) }

  /// For items that need an inject which never came, for example because nothing provoked it.
  func neverCame() -> Evidence {
    line(share: activity, "This did not come up in your run. \(inProportion)")
  }

  var inProportion: String {
    let percent = Int((activity * 100).rounded())
    return "It counts at \(percent)%: so much of what people needed to hear you told them. "
      + "Silence alone earns nothing."
  }
}

extension RubricItem.Test {
  /// The key of the rubric file.
  var name: String {
    switch self {
    case .release: "release"
    case .correct: "correct"
    case .hold: "hold"
    case .answer: "answer"
    case .act: "act"
    case .avoid: "avoid"
    case .withhold: "withhold"
    case .feature: "feature"
    case .updates: "updates"
    }
  }
}
