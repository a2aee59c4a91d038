import Foundation
import Realism

/// All figures of a measurement, for people and for programs.
struct RealismReport: Encodable {
  var load: [Double]
  var bands: [BandResult]

  var text: String {
    let settings = bands.reduce(into: [String]()) { names, band in
      if !names.contains(band.setting) { names.append(band.setting) }
    }
    let tables = settings.map { name in table(of: bands.filter { $0.setting == name }, name) }
    let failed = bands.count { !$0.pass }
    return tables.joined(separator: "\n\n") + "\n\n"
      + (failed == 0 ? "All bands hold." : "\(failed) outside the band.")
  }

  private func table(of bands: [BandResult], _ name: String) -> String {
    let head = Self.row(["", "measured", "95 % interval", "band", "fit data", "held out", ""])
    let rows = bands.map { band in
      Self.row([
        "\(band.name) (\(band.unit))", Self.number(band.measured),
        band.intervalLow.map { "\(Self.number($0))–\(Self.number(band.intervalHigh))" } ?? "",
        Self.span(band.low, band.high), Self.number(band.data), Self.number(band.dataHeldOut),
        band.low == nil && band.high == nil ? "" : band.pass ? "pass" : "FAIL",
      ])
    }
    return (["\(name), \(bands.first?.threads ?? 0) threads", head] + rows)
      .joined(separator: "\n")
  }

  private static let widths = [50, 9, 15, 10, 9, 9, 4]

  private static func row(_ cells: [String]) -> String {
    zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: max(width - cell.count, 0))
    }.joined(separator: " ")
  }

  private static func span(_ low: Double?, _ high: Double?) -> String {
    low == nil && high == nil ? "" : "\(number(low))–\(number(high))"
  }

  /// Two decimals at most.
  private static func number(_ value: Double?) -> String {
    guard let value else { return "" }
    let rounded = (value * 100).rounded() / 100
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
