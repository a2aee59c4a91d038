/// Lines over one axis, with what they say in words and the same figures as a table.
///
/// A value: ``ChartFigure`` puts it on a page, and anything else that draws can read it.
package struct LineChart: Sendable {
  package var title: String
  /// What the chart says, in a sentence or two; it is the text alternative too.
  package var answer: String
  package var x: ChartAxis
  package var y: ChartAxis
  /// At most ``most``; each gets a dash pattern and a number of its own, not only a color.
  package var series: [ChartSeries]
  /// Moments on the x axis, such as one's own acts.
  package var marks: [ChartMark]
  package var table: DataTable

  package static let most = 6

  package init(
    title: String, answer: String, x: ChartAxis, y: ChartAxis, series: [ChartSeries],
    marks: [ChartMark] = [], table: DataTable
  ) {
    self.title = title
    self.answer = answer
    self.x = x
    self.y = y
    self.series = Array(series.prefix(Self.most))
    self.marks = marks
    self.table = table
  }
}

package struct ChartAxis: Equatable, Sendable {
  package var title: String
  package var lower: Double
  package var upper: Double
  package var ticks: [Tick]

  package init(title: String, lower: Double, upper: Double, ticks: [Tick]) {
    self.title = title
    self.lower = lower
    self.upper = upper > lower ? upper : lower + 1
    self.ticks = ticks
  }

  package struct Tick: Equatable, Sendable {
    package var value: Double
    package var label: String

    package init(_ value: Double, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// A share of one, in percent.
  package static func percent(_ title: String) -> ChartAxis {
    ChartAxis(
      title: title, lower: 0, upper: 1,
      ticks: [0, 0.25, 0.5, 0.75, 1].map { Tick($0, "\(Int($0 * 100))%") })
  }

  /// How far a value lies between the ends, 0…1; what lies outside stands at the end.
  package func share(of value: Double) -> Double {
    guard value.isFinite else { return 0 }
    return min(max((value - lower) / (upper - lower), 0), 1)
  }
}

package struct ChartSeries: Equatable, Sendable {
  package var name: String
  /// In order of x.
  package var points: [Point]
  /// The last value, as the label at the line's end says it.
  package var last: String

  package init(name: String, points: [Point], last: String) {
    self.name = name
    self.points = points
    self.last = last
  }

  package struct Point: Equatable, Sendable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }
}

package struct ChartMark: Equatable, Sendable {
  package var x: Double
  package var label: String

  package init(_ x: Double, _ label: String) {
    self.x = x
    self.label = label
  }
}
