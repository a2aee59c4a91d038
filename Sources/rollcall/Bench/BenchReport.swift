import Foundation

/// What a benchmark prints: each figure with its unit, and how busy the machine was.
struct BenchReport: Encodable {
  var load: [Double]
  var results: [BenchResult]

  var text: String {
    let average = load.map(\.hundredths).joined(separator: " ")
    let lines = results.map { "\($0.name): \($0.value.hundredths) \($0.unit)" }
    return (["load average (1, 5, 15 min): \(average)"] + lines).joined(separator: "\n")
  }
}

struct BenchResult: Encodable {
  var name: String
  var value: Double
  var unit: String

  init(_ name: String, _ value: Double, _ unit: String) {
    self.name = name
    self.value = (value * 100).rounded() / 100
    self.unit = unit
  }
}

enum LoadAverage {
  /// Over one, five and fifteen minutes; empty where the system does not tell.
  static var now: [Double] {
    let text = FileManager.default.contents(atPath: "/proc/loadavg") ?? Data()
    return String(decoding: text, as: UTF8.self).split(separator: " ").prefix(3).compactMap {
      Double($0)
    }
  }
}
