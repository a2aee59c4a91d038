import Kernel
import ScenarioFormat

/// Writes the crowd's posts from the pack's phrases, and never the same text twice.
struct Wordsmith: Sendable {
  private static let mostUsesOfLine = 3

  private let bank: PhraseBank
  private let grammar: [String: [String]]
  private let fixed: [String: String]
  private var random: RandomStream
  private var used: Set<String> = []
  private var uses: [String: Int] = [:]

  init(_ pack: ScenarioPack, seed: UInt64) {
    bank = PhraseBank(pack)
    grammar = pack.grammar
    fixed = [
      "place": pack.setting.place, "site": pack.setting.site, "agency": pack.setting.agency.short,
    ]
    random = RandomStream(seed: seed, name: "words")
  }

  func stances(_ archetype: Int, on topic: Phrase.Topic) -> [CrowdStance] {
    bank.stances(archetype, topic)
  }

  /// Texts that came from elsewhere, so that the crowd does not repeat them.
  mutating func reserve(_ text: String) {
    used.insert(Self.key(text))
  }

  /// A new text, or nil when this archetype has nothing left to say about it.
  mutating func write(_ wording: Wording, as archetype: Int, mayImprovise: Bool) -> String? {
    let own = bank.lines(archetype, wording.topic, wording.stance)
    if let text = write(from: own, wording) { return text }
    guard mayImprovise else { return nil }
    return write(from: StockPhrases.lines(wording.topic, wording.stance), wording)
  }

  /// Lines that were used least come first, from a random start.
  private mutating func write(from lines: [String], _ wording: Wording) -> String? {
    guard !lines.isEmpty else { return nil }
    let start = random.below(lines.count)
    let turned = lines[start...] + lines[..<start]
    for round in 0..<Self.mostUsesOfLine {
      for line in turned where uses[line, default: 0] == round {
        guard let text = expand(line, wording), used.insert(Self.key(text)).inserted else {
          continue
        }
        uses[line, default: 0] += 1
        return text
      }
    }
    return nil
  }

  /// nil when the line has a slot for which there is nothing to say.
  private mutating func expand(_ line: String, _ wording: Wording) -> String? {
    var text = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      text += rest[..<open]
      guard let filling = fill(String(rest[rest.index(after: open)..<close]), wording) else {
        return nil
      }
      text += filling
      rest = rest[rest.index(after: close)...]
    }
    text = Self.tidied(text + rest)
    return text.isEmpty || text.contains("{") || text.contains("}") ? nil : text
  }

  private mutating func fill(_ slot: String, _ wording: Wording) -> String? {
    switch slot {
    case "claim": return wording.claim
    case "quote": return wording.quote.flatMap { $0.isEmpty ? nil : $0 }
    case "question": return wording.question.flatMap { $0.isEmpty ? nil : $0 }
    case "minutes": return wording.minutes.flatMap { $0 < 2 ? nil : String($0) }
    default:
      if let value = fixed[slot] { return value }
      guard let choices = grammar[slot], !choices.isEmpty else { return nil }
      return choices[random.below(choices.count)]
    }
  }

  /// Closes up the space that an empty filling leaves, and a full stop that would stand twice.
  private static func tidied(_ text: String) -> String {
    var tidied = text.split(separator: " ").joined(separator: " ")
    for (double, single) in [(" .", "."), (" ,", ","), ("?.", "?"), ("…\".", "…\"")]
    where tidied.contains(double) {
      tidied = replacing(double, with: single, in: tidied)
    }
    return tidied
  }

  private static func replacing(_ part: String, with new: String, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: part) {
      result += rest[..<range.lowerBound] + new
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  private static func key(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
