import Kernel
import RunLog
import ScenarioFormat
import Web

/// The charts of a run's crowd, each with its answer and its table.
struct CrowdCharts {
  let run: DebriefedRun
  let curves: CrowdCurves

  var all: [LineChart] {
    [rumors, feelings, moods, questions].compactMap(\.self).filter { !$0.table.rows.isEmpty }
  }

  private var rumors: LineChart? {
    guard let top = curves.claims.first else { return nil }
    let peak = curves.reach(of: top).max { $0.reach.heard < $1.reach.heard }
    let last = curves.reach(of: top).last?.reach
    let answer =
      "“\(name(top))” came furthest: \((peak?.reach.heard ?? 0).percent) of the people had heard "
      + "it; at the end \((last?.believes ?? 0).percent) believed it and "
      + "\((last?.corrected ?? 0).percent) had been corrected."
    return LineChart(
      title: "Rumor reach", answer: answer, x: timeAxis,
      y: shareAxis("People who heard it", upTo: peak?.reach.heard ?? 0),
      series: curves.claims.prefix(LineChart.most).map { claim in
        let line = curves.reach(of: claim)
        return ChartSeries(
          name: name(claim), points: line.map { point($0.at, $0.reach.heard) },
          last: (line.last?.reach.heard ?? 0).percent)
      }, marks: marks, table: rumorTable)
  }

  private var rumorTable: DataTable {
    DataTable(
      id: "rumors", title: "Rumor reach",
      columns: [
        "Time", "T+", "Rumor", .number("Heard %"), .number("Believe %"), .number("Doubt %"),
        .number("Corrected %"),
      ],
      rows: spaced(curves.readings).flatMap { reading in
        reading.measure.claims.filter { $0.heard > 0 }.map { claim in
          cells(reading.at) + [
            DataTable.Cell(name(claim.claim)), number(claim.heard * 100),
            number(claim.believes * 100), number(claim.doubts * 100),
            number(claim.corrected * 100),
          ]
        }
      })
  }

  private var feelings: LineChart? {
    guard let first = curves.readings.first, let last = curves.readings.last,
      let low = curves.readings.min(by: { $0.measure.trust < $1.measure.trust })
    else { return nil }
    let answer =
      "Trust went from \(first.measure.trust.percent) to \(last.measure.trust.percent), lowest "
      + "\(low.measure.trust.percent) at \(wall(low.at)); anxiety from "
      + "\(first.measure.anxiety.percent) to \(last.measure.anxiety.percent)."
    return LineChart(
      title: "Trust and anxiety", answer: answer, x: timeAxis, y: .percent("Mean of the people"),
      series: [
        series("Trust", \.trust, last.measure.trust),
        series("Anxiety", \.anxiety, last.measure.anxiety),
      ], marks: marks,
      table: DataTable(
        id: "trust", title: "Trust and anxiety",
        columns: ["Time", "T+", .number("Trust %"), .number("Anxiety %")],
        rows: spaced(curves.readings).map {
          cells($0.at) + [number($0.measure.trust * 100), number($0.measure.anxiety * 100)]
        }))
  }

  private func series(
    _ name: String, _ value: KeyPath<CrowdMeasure, Double>, _ last: Double
  ) -> ChartSeries {
    ChartSeries(
      name: name, points: curves.readings.map { point($0.at, $0.measure[keyPath: value]) },
      last: last.percent)
  }

  private var moods: LineChart? {
    let moods = curves.moods.filter { $0.posts > 0 }
    guard let worst = moods.max(by: { $0.share($0.negative) < $1.share($1.negative) }),
      let last = moods.last
    else { return nil }
    let answer =
      "The crowd wrote \(moods.reduce(0) { $0 + $1.posts }) posts. The angriest or saddest stretch "
      + "began at \(wall(worst.from)): \(worst.share(worst.negative).percent) of "
      + "\(worst.posts) posts were negative."
    return LineChart(
      title: "Sentiment of the crowd’s posts", answer: answer, x: timeAxis,
      y: .percent("Share of the posts"),
      series: [
        ChartSeries(
          name: "Negative", points: moods.map { point(middle($0), $0.share($0.negative)) },
          last: last.share(last.negative).percent),
        ChartSeries(
          name: "Positive", points: moods.map { point(middle($0), $0.share($0.positive)) },
          last: last.share(last.positive).percent),
      ], marks: marks,
      table: DataTable(
        id: "sentiment", title: "Sentiment of the crowd’s posts",
        columns: [
          "From", "T+", .number("Posts"), .number("Negative"), .number("Neutral"),
          .number("Positive"),
        ],
        rows: moods.map { mood in
          cells(mood.from)
            + [
              mood.posts, mood.negative, mood.posts - mood.negative - mood.positive, mood.positive,
            ]
            .map { DataTable.Cell("\($0)") }
        }))
  }

  private var questions: LineChart? {
    guard let last = curves.readings.last?.measure,
      let most = curves.readings.max(by: { $0.measure.openQuestions < $1.measure.openQuestions })
    else { return nil }
    let top = max(most.measure.openQuestions, 1)
    let step = max(1, (top + 3) / 4)
    let answer =
      "\(last.openQuestions) questions of the crowd were open at the end, \(last.openDangerous) of "
      + "them about safety; most, \(most.measure.openQuestions), at \(wall(most.at))."
    return LineChart(
      title: "Open questions", answer: answer, x: timeAxis,
      y: ChartAxis(
        title: "Questions without an answer", lower: 0, upper: Double(step * 4),
        ticks: (0...4).map { .init(Double($0 * step), "\($0 * step)") }),
      series: [
        ChartSeries(
          name: "All",
          points: curves.readings.map { point($0.at, Double($0.measure.openQuestions)) },
          last: "\(last.openQuestions)"),
        ChartSeries(
          name: "About safety",
          points: curves.readings.map { point($0.at, Double($0.measure.openDangerous)) },
          last: "\(last.openDangerous)"),
      ], marks: marks,
      table: DataTable(
        id: "open-questions", title: "Open questions",
        columns: ["Time", "T+", .number("Open"), .number("About safety")],
        rows: spaced(curves.readings).map {
          cells($0.at) + [
            DataTable.Cell("\($0.measure.openQuestions)"),
            DataTable.Cell("\($0.measure.openDangerous)"),
          ]
        }))
  }
}

extension CrowdCharts {
  private var timeAxis: ChartAxis {
    let minutes = max(run.record.reached.seconds / 60, 1)
    let step = [1, 2, 5, 10, 15, 30, 60].first { minutes / $0 <= 10 } ?? 120
    return ChartAxis(
      title: "Time in the scenario", lower: 0, upper: run.record.reached.minutes,
      ticks: stride(from: 0, through: minutes, by: step).map {
        ChartAxis.Tick(Double($0), wall(ScenarioTime(seconds: $0 * 60)))
      })
  }

  /// In percent, as far as the highest value needs: few rumors reach everybody.
  private func shareAxis(_ title: String, upTo most: Double) -> ChartAxis {
    let tens = max(Int((most * 10).rounded(.up)), 1)
    return ChartAxis(
      title: title, lower: 0, upper: Double(tens) / 10,
      ticks: (0...4).map {
        let value = Double(tens * $0) / 40
        return ChartAxis.Tick(value, "\((value * 100).plain)%")
      })
  }

  private var marks: [ChartMark] {
    run.screen.posts.filter { $0.author.kind == .agency }.map {
      ChartMark($0.at.minutes, wall($0.at))
    }
  }

  private func name(_ claim: Claim.ID) -> String { run.screen.claims[claim] ?? claim.rawValue }
  private func wall(_ time: ScenarioTime) -> String { run.pack.setting.wallClock(at: time) }
  private func point(_ at: ScenarioTime, _ value: Double) -> ChartSeries.Point {
    ChartSeries.Point(at.minutes, value)
  }
  private func middle(_ mood: CrowdCurves.Mood) -> ScenarioTime {
    min(mood.from + ScenarioTime(seconds: curves.stretch / 2), run.record.reached)
  }
  private func number(_ value: Double) -> DataTable.Cell { DataTable.Cell(value.plain) }

  private func cells(_ time: ScenarioTime) -> [DataTable.Cell] {
    [
      DataTable.Cell(
        wall(time), path: run.replayPath(at: time)), DataTable.Cell("\(time)"),
    ]
  }

  /// One reading for each stretch, and the last.
  private func spaced(_ readings: [CrowdCurves.Reading]) -> [CrowdCurves.Reading] {
    var next = 0
    return readings.enumerated().filter { place, reading in
      guard reading.at.seconds >= next || place == readings.count - 1 else { return false }
      next = (reading.at.seconds / curves.stretch + 1) * curves.stretch
      return true
    }.map(\.element)
  }
}
