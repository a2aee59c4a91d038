import Kernel
import RunLog
import ScenarioFormat

/// Adds up what is compared while a run goes on; nothing else of it is kept.
struct Tally: Sendable {
  private let quantities: [Quantity]
  private let people: Double
  private let starts: [Claim.ID: ScenarioTime]
  private var peaks: [Claim.ID: Double] = [:]
  private var correctedAt: [Claim.ID: ScenarioTime] = [:]
  private var openCalls: Set<Inject.ID> = []
  private var last: CrowdMeasure?

  init(run: PlayedRun, quantities: [Quantity]) {
    self.quantities = quantities
    people = Double(run.pack.setting.population.agents)
    starts = Dictionary(run.pack.rumours.map { ($0.id, $0.startsAt) }) { first, _ in first }
  }

  mutating func absorb(_ events: [RunEvent]) {
    for event in events {
      switch event.happening {
      case .measured(let measure): absorb(measure, at: event.at)
      case .delivered(let delivery) where delivery.urgency == .danger:
        openCalls.insert(delivery.inject)
      case .messaged(let inject?, _, _): openCalls.remove(inject)
      default: break
      }
    }
  }

  private mutating func absorb(_ measure: CrowdMeasure, at time: ScenarioTime) {
    last = measure
    for reach in measure.claims {
      peaks[reach.claim] = max(peaks[reach.claim] ?? 0, reach.believes)
      guard let start = starts[reach.claim], time >= start, reach.heard > 0,
        reach.corrected >= Quantity.corrected * reach.heard, correctedAt[reach.claim] == nil
      else { continue }
      correctedAt[reach.claim] = time
    }
  }

  var values: [Double?] {
    let believers = Dictionary((last?.claims ?? []).map { ($0.claim, $0.believes) }) { $1 }
    return quantities.map { quantity in
      let claim = quantity.claim ?? ""
      switch quantity.kind {
      case .believers: return ((believers[claim] ?? 0) * people).rounded()
      case .peakBelievers: return ((peaks[claim] ?? 0) * people).rounded()
      case .minutesToCorrect:
        guard let start = starts[claim], let time = correctedAt[claim] else { return nil }
        return (time - start).minutes
      case .trust: return last?.trust ?? 0
      case .anxiety: return last?.anxiety ?? 0
      case .dangerousUnanswered: return Double((last?.openDangerous ?? 0) + openCalls.count)
      }
    }
  }
}
