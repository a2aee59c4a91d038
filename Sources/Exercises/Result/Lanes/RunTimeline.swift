import Kernel
import RunLog
import ScenarioFormat

/// The three lanes of a run in order of time: own acts, what reached the officer, the crowd.
struct RunTimeline {
  let run: DebriefedRun

  struct Entry: Equatable {
    var at: ScenarioTime
    var lane: RunLane
    var title: String
    var text: String
    /// Where a new run can begin; own acts only.
    var playsOn = false
  }

  /// nil for all lanes.
  func entries(in lane: RunLane?) -> [Entry] {
    let acts = run.events.compactMap { TimelineLine($0, screen: run.screen) }.map { line in
      Entry(
        at: line.at, lane: line.isOwn ? .own : .inject, title: line.title, text: line.text,
        playsOn: line.isOwn && run.owner == nil)
    }
    let all = (acts + crowd).enumerated().sorted {
      $0.element.at == $1.element.at ? $0.offset < $1.offset : $0.element.at < $1.element.at
    }.map(\.element)
    return lane.map { lane in all.filter { $0.lane == lane } } ?? all
  }

  /// How many posts the crowd wrote in each step of the replay.
  var rhythm: [(at: ScenarioTime, count: Int)] {
    let step = ReplayScale(end: run.record.reached).step
    var counts: [Int: Int] = [:]
    for event in run.events where RunLane(event) == .crowd {
      counts[event.at.seconds / step, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map {
      (ScenarioTime(seconds: $0.key * step), $0.value)
    }
  }

  /// One entry a minute, told by its most pressing post.
  private var crowd: [Entry] {
    var minutes: [Int: [Post]] = [:]
    for event in run.events where RunLane(event) == .crowd {
      guard case .posted(let post) = event.happening else { continue }
      minutes[event.at.seconds / 60, default: []].append(post)
    }
    return minutes.sorted { $0.key < $1.key }.compactMap { minute, posts in
      let told =
        posts.first { $0.question?.urgency == .danger } ?? posts.first { $0.question != nil }
        ?? posts.first { $0.claim != nil } ?? posts.first
      guard let told, let last = posts.last else { return nil }
      let questions = posts.count { $0.question != nil }
      let more = questions == 0 ? "" : ", \(questions) question\(questions == 1 ? "" : "s")"
      return Entry(
        at: last.at, lane: .crowd,
        title: "The crowd: \(posts.count) post\(posts.count == 1 ? "" : "s")\(more)",
        text: "@\(told.author.handle): \(told.text.excerpt(140))")
    }
  }
}
