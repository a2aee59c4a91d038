import Kernel
import ScenarioFormat

/// Writes the crowd's posts from the pack's phrases, and never the same text twice.
struct Wordsmith: Sendable {
  /// A line that says something else each time may come back once, after this time.
  private static let rest = ScenarioTime(seconds: 900)
  private static let changingSlots = ["{quote}", "{minutes}", "{question}", "{claim}"]

  private let bank: PhraseBank
  private let grammar: [String: [String]]
  private let fixed: [String: String]
  private var random: RandomStream
  private var used: Set<String> = []
  private var uses: [String: [ScenarioTime]] = [:]

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

  /// Whether this archetype has a line left for it.
  func canSpeak(
    _ archetype: Int,
    on topic: Phrase.Topic,
    _ stance: CrowdStance,
    at time: ScenarioTime
  ) -> Bool {
    bank.lines(archetype, topic, stance).contains { isReady($0, at: time) }
  }

  /// A new text, or nil when this archetype has nothing left to say about it.
  mutating func write(_ wording: Wording, as archetype: Int, at time: ScenarioTime) -> String? {
    write(from: bank.lines(archetype, wording.topic, wording.stance), wording, time)
  }

  /// A new text in plain words, for what a pack's voices do not cover.
  mutating func improvise(_ wording: Wording, at time: ScenarioTime) -> String? {
    write(from: StockPhrases.lines(wording.topic, wording.stance), wording, time)
  }

  private func isReady(_ line: String, at time: ScenarioTime) -> Bool {
    guard let times = uses[line], let last = times.last else { return true }
    return times.count < 2 && time - last >= Self.rest
      && Self.changingSlots.contains(where: line.contains)
  }

  /// Fresh lines come first, from a random start.
  private mutating func write(
    from lines: [String],
    _ wording: Wording,
    _ time: ScenarioTime
  ) -> String? {
    guard !lines.isEmpty else { return nil }
    let start = random.below(lines.count)
    let turned = (lines[start...] + lines[..<start]).filter { isReady($0, at: time) }
    let ordered = turned.filter { uses[$0] == nil } + turned.filter { uses[$0] != nil }
    for line in ordered {
      guard let text = expand(line, wording), used.insert(Self.key(text)).inserted else {
        continue
      }
      uses[line, default: []].append(time)
      return text
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
