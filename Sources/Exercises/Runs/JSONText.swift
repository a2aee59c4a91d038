package import Foundation

/// JSON as text with a fixed order of keys, so that equal values give equal text.
package enum JSONText {
  package static func encode(_ value: some Encodable) throws -> String {
    String(decoding: try data(value), as: UTF8.self)
  }

  package static func data(_ value: some Encodable, isPretty: Bool = false) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return try encoder.encode(value)
  }

  package static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws
    -> Value
  {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
