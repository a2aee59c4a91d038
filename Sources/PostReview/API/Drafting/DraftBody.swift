import DraftReview
import Web

/// A draft that a program puts on the desk.
struct DraftBody: APIBody {
  var title: String?
  var text: String
  var networks: [String]?
  var own: [OwnWording]?

  struct OwnWording: Codable, Sendable {
    var network: String
    var text: String

    enum CodingKeys: String, CodingKey, CaseIterable { case network, text }

    init(network: String, text: String) {
      self.network = network
      self.text = text
    }

    init(from decoder: any Decoder) throws {
      try decoder.refuseMembers(besides: CodingKeys.self)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      network = try container.decode(String.self, forKey: .network)
      text = try container.decode(String.self, forKey: .text)
    }
  }

  private enum CodingKeys: String, CodingKey, CaseIterable { case title, text, networks, own }

  init(from decoder: any Decoder) throws {
    try decoder.refuseMembers(besides: CodingKeys.self)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    title = try container.decodeIfPresent(String.self, forKey: .title)
    text = try container.decode(String.self, forKey: .text)
    networks = try container.decodeIfPresent([String].self, forKey: .networks)
    own = try container.decodeIfPresent([OwnWording].self, forKey: .own)
  }

  func faults() -> [Problem.Fault] {
    let texts =
      [("/title", title ?? "", APILimits.title), ("/text", text, APILimits.text)]
      + (own ?? []).enumerated().map { ("/own/\($0.offset)/text", $0.element.text, APILimits.text) }
    let empty = texts.dropFirst().filter { $0.1.allSatisfy(\.isWhitespace) }
      .map {
        Problem.Fault($0.0, "There is no text. Write what people should know, or leave it out.")
      }
    return APILimits.faults(texts) + empty
  }

  /// The draft, in the order and with the names of the agency's networks.
  func content(on known: [Network]) throws(Problem) -> DraftContent {
    var faults: [Problem.Fault] = []
    let chosen = (networks ?? []).enumerated().compactMap { place, name in
      known.network(name, at: "/networks/\(place)", &faults)
    }
    let wordings = (own ?? []).enumerated().compactMap { place, wording in
      known.network(wording.network, at: "/own/\(place)/network", &faults).map {
        ($0, wording.text)
      }
    }
    guard faults.isEmpty else { throw .invalidBody(faults) }
    return DraftContent(
      title: title ?? "", text: text, own: Dictionary(wordings) { $1 },
      networks: known.map(\.id).filter(chosen.contains))
  }

  static func schema(_ networks: [Network]) -> Schema {
    let names = Schema.choice(networks.flatMap { [$0.id] + $0.aliases })
    let text = Schema.text(.init(least: 1, most: APILimits.text))
    return .object([
      .init(
        "title", .optional(.text(.init(most: APILimits.title))), "For the desk only.",
        isRequired: false),
      .init("text", text, "The text for all networks; more than white space."),
      .init(
        "networks", .optional(.list(names, most: nil)), "Where it is to appear.", isRequired: false),
      .init(
        "own",
        .optional(
          .list(
            .object([
              .init("network", names, "The network."),
              .init("text", text, "What it gets in place of the text for all."),
            ]), most: nil)), "Wording of its own for a network.", isRequired: false),
    ])
  }
}

extension [Network] {
  /// The id of a known network, or one more fault.
  func network(
    _ name: String, at pointer: String, _ faults: inout [Problem.Fault]
  ) -> String? {
    if let network = known(as: name) { return network.id }
    let ids = map(\.id).joined(separator: ", ")
    faults.append(
      .init(pointer, "“\(name.prefix(40))” is no network of the agency. Use one of: \(ids)."))
    return nil
  }
}
