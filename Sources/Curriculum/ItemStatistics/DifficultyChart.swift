import CourseFormat
import Learning
import Web

/// The share of right answers of every question with enough takers, hardest first.
enum DifficultyChart {
  /// nil with fewer than two such questions.
  static func chart(_ statistics: ItemStatistics) -> LineChart? {
    let judged = statistics.lines.filter(\.item.hasEnoughTakers)
      .compactMap { line in line.item.difficulty.map { (line, $0) } }
      .sorted { $0.1 < $1.1 }
    guard judged.count > 1, let last = judged.last?.1 else { return nil }
    let best = judged.count { (0.4...0.6).contains($0.1) }
    let every = max(1, judged.count / 5)
    return LineChart(
      title: "Difficulty, hardest question first",
      answer: "\(best) of \(judged.count) questions are of the difficulty that tells most, with "
        + "40 to 60 % right.",
      x: ChartAxis(
        title: "Questions", lower: 1, upper: Double(judged.count),
        ticks: stride(from: 1, through: judged.count, by: every).map { .init(Double($0), "\($0)") }),
      y: .percent("Right answers (p)"),
      series: [
        ChartSeries(
          name: "Right answers",
          points: judged.enumerated().map { .init(Double($0 + 1), $1.1) },
          last: CourseWords.percent(last))
      ],
      table: DataTable(
        id: "difficulty", title: "Difficulty",
        columns: ["Question", "Variant", .number("p")],
        rows: judged.map { line, p in
          [
            .init(line.key.reference.description),
            .init(line.key.variant.rawValue.uppercased()), .init(StatisticWords.number(p)),
          ]
        }))
  }
}
