/// A JSON document made by hand.
enum JSONNode: Encodable, Equatable, Sendable, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case text(String)
  case whole(Int)
  case flag(Bool)
  case list([JSONNode])
  case object([String: JSONNode?])

  init(stringLiteral value: String) { self = .text(value) }

  init(arrayLiteral elements: JSONNode...) { self = .list(elements) }

  init(dictionaryLiteral elements: (String, JSONNode)...) {
    self = .object(Dictionary(elements.map { ($0, $1) }) { $1 })
  }

  /// The object with one more member; one that is nothing but a reference keeps beside it.
  func adding(_ name: String, _ node: JSONNode) -> JSONNode {
    guard case .object(var members) = self else { return self }
    members[name] = .some(node)
    return .object(members)
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text): try text.encode(to: encoder)
    case .whole(let whole): try whole.encode(to: encoder)
    case .flag(let flag): try flag.encode(to: encoder)
    case .list(let list): try list.encode(to: encoder)
    // A member without a value is left out.
    case .object(let members): try members.compactMapValues(\.self).encode(to: encoder)
    }
  }
}
