@testable import PostReview

/// Holds a JSON value against a schema of the API's description.
struct SchemaCheck {
  let schemas: [String: Schema]

  /// Where the value differs from the schema, and how.
  func faults(_ value: JSONTree, _ schema: Schema, at place: String = "") -> [String] {
    switch (schema, value) {
    case (.named(let name), _):
      return schemas[name].map { faults(value, $0, at: place) } ?? ["\(place): no schema \(name)"]
    case (.optional, .null), (.anyObject, .object), (.flag, .flag): return []
    case (.optional(let schema), _): return faults(value, schema, at: place)
    case (.text(let limits), .text(let text)):
      let length = text.unicodeScalars.count
      return length >= limits.least && length <= limits.most ?? .max ? [] : ["\(place): length"]
    case (.choice(let choices), .text(let text)):
      return choices.contains(text) ? [] : ["\(place): “\(text)” is no choice"]
    case (.whole(let least, let most), .number(let number)):
      let isWhole = number == number.rounded()
      let isInside = number >= Double(least) && number <= Double(most ?? .max)
      return isWhole && isInside ? [] : ["\(place): \(number)"]
    case (.list(let item, let most), .list(let items)):
      let count = items.count <= most ?? .max ? [] : ["\(place): too many"]
      return count
        + items.enumerated().flatMap { faults($0.element, item, at: "\(place)/\($0.offset)") }
    case (.object(let properties), .object(let members)):
      return faults(members, properties, at: place)
    default: return ["\(place): \(value) is of another type"]
    }
  }

  private func faults(
    _ members: [String: JSONTree], _ properties: [Schema.Property], at place: String
  ) -> [String] {
    let strange = Set(members.keys).subtracting(properties.map(\.name))
    return strange.sorted().map { "\(place)/\($0) is not described" }
      + properties.flatMap { property -> [String] in
        guard let value = members[property.name] else {
          return property.isRequired ? ["\(place)/\(property.name) is missing"] : []
        }
        return faults(value, property.schema, at: "\(place)/\(property.name)")
      }
  }
}

/// Any JSON value.
enum JSONTree: Decodable, Equatable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case object([String: JSONTree])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONTree].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONTree].self))
    }
  }
}
