import ContentFiles
import Kernel

/// Whether what the pack's own files plan happens within its duration.
///
/// Files taken from another pack are left out: a shorter variant may end before they do.
struct TimeChecks {
  let reading: Reading
  let parts: PackParts

  func run() {
    guard let setting = parts.setting else { return }
    let duration = setting.value.duration
    guard duration > .zero, duration <= ScenarioTime(seconds: 86_400) else {
      reading.log.add(
        "The duration is \(duration). Write more than 00:00:00 and at most 24:00:00.",
        at: setting.place(ScenarioKey.duration))
      return
    }
    if !reading.files.isInherited("facts.yaml") {
      for fact in parts.facts {
        check(fact.value.knownFrom, fact.place(FactKey.knownFrom), duration)
        check(fact.value.release.from, fact.place(FactKey.release), duration)
      }
    }
    if !reading.files.isInherited("rumours.yaml") {
      for rumour in parts.rumours {
        check(rumour.value.startsAt, rumour.place(RumourKey.startsAt), duration)
        rumour.value.knownFrom.map { check($0, rumour.place(RumourKey.knownFrom), duration) }
      }
    }
    if !reading.files.isInherited("injects.yaml") {
      for inject in parts.injects {
        inject.value.at.map { check($0, inject.place(InjectKey.at), duration) }
        inject.value.until.map { check($0, inject.place(InjectKey.until), duration) }
      }
    }
  }

  private func check(_ time: ScenarioTime, _ place: Place, _ duration: ScenarioTime) {
    guard time > duration else { return }
    reading.log.add(
      "\(time) is after the end of the scenario at \(duration). Move it, or remove the entry.",
      at: place)
  }
}
