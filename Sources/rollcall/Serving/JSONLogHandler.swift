import Foundation
import Logging

/// One JSON object a line on standard error, for programs that collect logs.
struct JSONLogHandler: LogHandler {
  var logLevel: Logger.Level = .info
  var metadata: Logger.Metadata = [:]
  let label: String

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var fields = [
      "time": Date().ISO8601Format(), "level": event.level.rawValue, "logger": label,
      "message": event.message.description,
    ]
    for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
      fields[key] = value.description
    }
    guard let data = try? JSONSerialization.data(withJSONObject: fields, options: .sortedKeys)
    else { return }
    StandardError.write(String(decoding: data, as: UTF8.self))
  }
}
