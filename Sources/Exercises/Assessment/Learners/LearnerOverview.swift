import ScenarioFormat

/// The runs of all who take exercises, as a filter leaves them: by name, never by points.
struct LearnerOverview: Sendable {
  struct Line: Sendable {
    let person: RunPerson
    /// In the order in which they ended.
    let entries: [PersonalRecord.Entry]
  }

  let filter: LearnerFilter
  let lines: [Line]
  /// Who takes exercises and has no ended run here.
  let waiting: [RunPerson]
  /// nil where fewer than five people stand behind it.
  let group: GroupFigures?

  /// `runs` are all ended ones: a group is made before the filter looks at it.
  init(
    _ runs: [Run], rated: [Run.ID: RatedPoints], people: [RunPerson], filter: LearnerFilter,
    now: Int
  ) {
    self.filter = filter
    let shown = runs.filter { filter.includes($0, now: now) }
    let byPerson = Dictionary(grouping: shown, by: \.person)
    lines = people.compactMap { person in
      guard let own = byPerson[person.id] else { return nil }
      let record = PersonalRecord(own, rated: rated)
      return record.entries.isEmpty ? nil : Line(person: person, entries: record.entries)
    }
    let done = Set(lines.map(\.person.id))
    waiting = people.filter { $0.isActive && $0.takesExercises && !done.contains($0.id) }
    let counted = runs.filter { filter.scenario == nil || $0.scenario == filter.scenario }
      .compactMap(CountedRun.init)
    group = GroupFigures(counted, since: filter.period.start(before: now))
  }

  /// The answer first.
  var sentence: String {
    let all = lines.count + waiting.count
    guard all > 0 else {
      return "Nobody takes exercises yet. Ask an administrator to invite the learners."
    }
    let runs = lines.reduce(0) { $0 + $1.entries.count }
    let have = all == 1 ? "person has" : "people have"
    let finished = "\(lines.count) of \(all) \(have) finished a run"
    return waiting.isEmpty
      ? "\(finished), \(runs) \(runs == 1 ? "run" : "runs") in all."
      : "\(finished); \(waiting.count) \(waiting.count == 1 ? "has" : "have") not yet."
  }
}
