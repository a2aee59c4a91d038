import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// How the crowd went in a run: its measures over time, and the feeling of what it wrote.
struct CrowdCurves: Sendable {
  struct Reading: Equatable, Sendable {
    var at: ScenarioTime
    var measure: CrowdMeasure
  }

  /// What the crowd wrote in one stretch of time.
  struct Mood: Equatable, Sendable {
    var from: ScenarioTime
    var posts = 0
    var negative = 0
    var positive = 0

    func share(_ count: Int) -> Double { posts == 0 ? 0 : Double(count) / Double(posts) }
  }

  private(set) var readings: [Reading] = []
  private(set) var moods: [Mood] = []
  /// Seconds of one stretch.
  let stretch: Int

  /// `sentiment` reads a text; `end` is where the run ended.
  init(
    _ events: [RunEvent], end: ScenarioTime, sentiment: (String) -> Sentiment
  ) {
    stretch = end.seconds > 15 * 60 ? 300 : 60
    let most = max(end.seconds - 1, 0) / stretch
    moods = (0...most).map { Mood(from: ScenarioTime(seconds: $0 * stretch)) }
    for event in events {
      switch event.happening {
      case .measured(let measure): readings.append(Reading(at: event.at, measure: measure))
      case .posted(let post) where post.author.kind == .crowd:
        let place = min(event.at.seconds / stretch, most)
        moods[place].posts += 1
        switch sentiment(post.text) {
        case .negative: moods[place].negative += 1
        case .positive: moods[place].positive += 1
        case .neutral: break
        }
      default: break
      }
    }
  }

  /// The claims that the crowd passed on, the one that most people believed first.
  var claims: [Claim.ID] {
    var peaks: [Claim.ID: Double] = [:]
    for reading in readings {
      for claim in reading.measure.claims {
        peaks[claim.claim] = max(peaks[claim.claim] ?? 0, claim.heard)
      }
    }
    return peaks.filter { $0.value > 0 }.sorted {
      $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
    }.map(\.key)
  }

  /// The reach of a claim at each reading; nothing before it was first measured.
  func reach(of claim: Claim.ID) -> [(at: ScenarioTime, reach: ClaimReach)] {
    readings.compactMap { reading in
      reading.measure.claims.first { $0.claim == claim }.map { (reading.at, $0) }
    }
  }
}
