import ContentFiles
import Kernel

/// Whether each step of a guide has its time before the next one opens, and before the end.
struct GuideChecks {
  let reading: Reading
  let parts: PackParts

  func run() {
    guard let guide = parts.guide, let end = parts.setting?.value.duration else { return }
    let place = guide.place(GuideKey.steps)
    var free = ScenarioTime.zero
    for step in guide.value.steps {
      guard let opens = opening(of: step) else { continue }
      if opens < free {
        reading.log.add(
          "The step “\(step.id)” opens at \(opens), but the one before may last until \(free). "
            + "Shorten that one, or open this one later.", at: place)
      }
      free = opens + step.within + step.watch
      if free >= end {
        reading.log.add(
          "The step “\(step.id)” may last until \(free), and the scenario ends at \(end). "
            + "Shorten the step.", at: place)
      }
    }
  }

  /// When it opens by the clock; nil when nobody can say.
  private func opening(of step: GuideStep) -> ScenarioTime? {
    guard let id = step.after else { return step.at }
    return parts.injects.first { $0.value.id == id }?.value.at
  }
}
