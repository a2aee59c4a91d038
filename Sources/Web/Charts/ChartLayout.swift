/// Where everything of a chart stands, in the units of its drawing.
package struct ChartLayout: Equatable, Sendable {
  package var width: Double
  package var height: Double
  package var left: Double
  package var right: Double
  package var top: Double
  package var bottom: Double

  /// With names at the ends of the lines.
  package static let wide = ChartLayout(
    width: 800, height: 340, left: 52, right: 210, top: 28, bottom: 44)
  /// With numbers at the ends of the lines; the names stand beneath.
  package static let narrow = ChartLayout(
    width: 330, height: 260, left: 40, right: 24, top: 24, bottom: 40)

  package func x(_ share: Double) -> Double { left + share * (width - left - right) }

  package func y(_ share: Double) -> Double {
    height - bottom - share * (height - top - bottom)
  }

  /// Heights for labels that want to stand at `wanted` and need `gap` between them, in the same
  /// order, all inside the drawing.
  package func spread(_ wanted: [Double], gap: Double) -> [Double] {
    let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
    var places = wanted
    var least = top
    for index in order {
      places[index] = max(wanted[index], least)
      least = places[index] + gap
    }
    var most = height - bottom + gap / 2
    for index in order.reversed() {
      places[index] = min(places[index], most)
      most = places[index] - gap
    }
    return places
  }
}
