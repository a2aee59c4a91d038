/// The shape of a JSON value, as both the API's description and its tests read it.
indirect enum Schema: Sendable {
  case text(TextLimits)
  case choice([String])
  case whole(from: Int, to: Int?)
  case flag
  case list(Schema, most: Int?)
  case object([Property])
  /// The schema, or null.
  case optional(Schema)
  /// An object of any members.
  case anyObject
  /// One of the schemas that have a name.
  case named(String)

  static let text = Schema.text(TextLimits())

  /// Lengths of a text in Unicode scalars.
  struct TextLimits: Sendable {
    var least = 0
    var most: Int?
    var format: String?
  }

  struct Property: Sendable {
    var name: String
    var schema: Schema
    var about: String
    var isRequired = true

    init(_ name: String, _ schema: Schema, _ about: String, isRequired: Bool = true) {
      self.name = name
      self.schema = schema
      self.about = about
      self.isRequired = isRequired
    }
  }
}

extension Schema {
  /// As JSON Schema 2020-12, which is what OpenAPI 3.1 has.
  var node: JSONNode {
    switch self {
    case .text(let limits): limits.node
    case .choice(let choices): ["type": "string", "enum": .list(choices.map(JSONNode.text))]
    case .whole(let least, let most):
      .object([
        "type": "integer", "minimum": .whole(least), "maximum": most.map(JSONNode.whole),
      ])
    case .flag: ["type": "boolean"]
    case .list(let item, let most):
      .object(["type": "array", "items": item.node, "maxItems": most.map(JSONNode.whole)])
    case .object(let properties): Self.node(properties)
    case .optional(let schema): ["anyOf": [schema.node, ["type": "null"]]]
    case .anyObject: ["type": "object"]
    case .named(let name): ["$ref": .text("#/components/schemas/\(name)")]
    }
  }

  private static func node(_ properties: [Property]) -> JSONNode {
    let described = properties.map { property in
      (property.name, property.schema.node.adding("description", .text(property.about)))
    }
    return [
      "type": "object", "additionalProperties": .flag(false),
      "required": .list(properties.filter(\.isRequired).map { .text($0.name) }),
      "properties": .object(Dictionary(described) { $1 }),
    ]
  }
}

extension Schema.TextLimits {
  fileprivate var node: JSONNode {
    .object([
      "type": "string", "minLength": least > 0 ? .whole(least) : nil,
      "maxLength": most.map(JSONNode.whole), "format": format.map(JSONNode.text),
    ])
  }
}
