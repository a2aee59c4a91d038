import Foundation
import Markup

/// A point in time: in UTC for everybody, in the reader's own zone with JavaScript.
struct Moment: HTML {
  let milliseconds: Int

  var body: some HTML {
    Element("time", ["datetime": Self.iso(milliseconds), "data-local": ""]) { written }
  }

  /// As files and programs read it.
  static func iso(_ milliseconds: Int) -> String {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000).ISO8601Format()
  }

  private var written: String {
    // 2026-11-23T15:40:00Z
    let parts = Self.iso(milliseconds).split(separator: "T")
    return "\(parts.first ?? ""), \(parts.last?.prefix(5) ?? "") UTC"
  }
}
