import Foundation
import Markup

/// A point in time in UTC, as people read it and as programs do.
struct WrittenMoment: HTML {
  /// Milliseconds since 1970.
  let milliseconds: Int

  var body: some HTML {
    Element("time", ["datetime": Self.iso(milliseconds)]) { text }
  }

  static func iso(_ milliseconds: Int) -> String {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000).ISO8601Format()
  }

  /// “2026-11-23”.
  static func day(_ milliseconds: Int) -> String { String(iso(milliseconds).prefix(10)) }

  private var text: String {
    let iso = Self.iso(milliseconds)
    return "\(iso.prefix(10)), \(iso.dropFirst(11).prefix(5)) UTC"
  }
}
