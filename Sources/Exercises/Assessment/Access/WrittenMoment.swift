import Foundation
import Markup

/// A point in time in UTC, as people read it and as programs do.
struct WrittenMoment: HTML {
  /// Milliseconds since 1970.
  let milliseconds: Int

  var body: some HTML {
    Element("time", ["datetime": Self.iso(milliseconds)]) { Self.text(milliseconds) }
  }

  static func iso(_ milliseconds: Int) -> String {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000).ISO8601Format()
  }

  /// “2026-11-23”.
  static func day(_ milliseconds: Int) -> String { String(iso(milliseconds).prefix(10)) }

  /// “2026-11-23, 16:05 UTC”.
  static func text(_ milliseconds: Int) -> String {
    let iso = iso(milliseconds)
    return "\(iso.prefix(10)), \(iso.dropFirst(11).prefix(5)) UTC"
  }
}
