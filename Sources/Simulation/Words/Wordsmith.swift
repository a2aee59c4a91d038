import Kernel
import ScenarioFormat

/// Writes the crowd's posts from the pack's voices, and never the same sentence twice.
///
/// A text draws from a stream of its own (`Wording.key`), so that it stays the same whatever else
/// is written, unless that said one of its sentences first.
struct Wordsmith: Sendable {
  /// A line that says something else each time may come back once, after this time.
  private static let rest = ScenarioTime(seconds: 900)

  let bank: PhraseBank
  let overrides: [String: [Int: Int]]
  let limits: [SocialPlatform.ID: Int]
  let manners: [SocialPlatform.ID: NetworkManner]
  let setting: ScenarioSetting
  let seed: UInt64
  private var turns: RandomStream
  var said = SaidSentences()
  /// The number of the text that last used each line; 0 when none did.
  private(set) var lastUses: [Int32]
  private var texts: Int32 = 0
  private var uses: [Int: [ScenarioTime]] = [:]

  init(_ pack: ScenarioPack, platforms: [SocialPlatform] = [], seed: UInt64) {
    self.init(pack, bank: PhraseBank(pack), platforms: platforms, seed: seed)
  }

  /// `bank` holds the lines of this pack.
  init(_ pack: ScenarioPack, bank: PhraseBank, platforms: [SocialPlatform], seed: UInt64) {
    self.bank = bank
    let names = Set(pack.archetypes.flatMap(\.style.registers)).sorted()
    overrides = Dictionary(
      uniqueKeysWithValues: names.map { ($0, bank.grammar.overrides(of: $0)) }
    )
    limits = Dictionary(platforms.map { ($0.id, $0.textLimit) }) { first, _ in first }
    manners = Dictionary(platforms.map { ($0.id, NetworkManner($0.kind)) }) { first, _ in first }
    setting = pack.setting
    lastUses = [Int32](repeating: 0, count: bank.count)
    self.seed = seed
    turns = RandomStream(seed: seed, name: "words")
  }

  /// The stances in which this archetype has something to say.
  func stances(_ archetype: Int, on topic: Phrase.Topic) -> [CrowdStance] {
    bank.stances(archetype, topic)
  }

  /// Texts that came from elsewhere, so that the crowd does not repeat them.
  mutating func reserve(_ text: String) {
    said.add(TextMarks(text))
  }

  /// Whether this archetype has a line left for it.
  func canSpeak(
    _ archetype: Int,
    on topic: Phrase.Topic,
    _ stance: CrowdStance,
    at time: ScenarioTime
  ) -> Bool {
    let own = bank.own(archetype, topic, stance)
    if topic.isClaim || !own.isEmpty, !bank.shared(archetype, topic, stance).isEmpty {
      return true
    }
    return own.contains { isReady($0, at: time) }
  }

  /// A new text, or nil when this archetype has nothing left to say about it.
  mutating func write(_ wording: Wording, as archetype: Int, at time: ScenarioTime) -> String? {
    guard !stances(archetype, on: wording.topic).isEmpty else { return nil }
    return compose(wording, archetype, time)
  }

  /// A new text in plain words, for what a pack's voices do not cover.
  mutating func improvise(_ wording: Wording, at time: ScenarioTime) -> String? {
    compose(wording, -1, time)
  }

  func isReady(_ line: Line, at time: ScenarioTime) -> Bool {
    guard let times = uses[line.number], let last = times.last else { return true }
    return line.isChanging && times.count < 2 && time - last >= Self.rest
  }

  private mutating func compose(
    _ wording: Wording,
    _ archetype: Int,
    _ time: ScenarioTime
  ) -> String? {
    let random =
      wording.key.map { RandomStream(seed: seed ^ ($0 &* 0xD6E8_FEB8_6659_FD93), name: "words") }
      ?? RandomStream(seed: turns.next(), name: "words")
    guard let draft = draft(wording, archetype, time, random) else { return nil }
    if let line = draft.ownLine { uses[line, default: []].append(time) }
    texts += 1
    for line in draft.used { lastUses[line] = texts }
    said.add(draft.marks)
    return draft.text
  }
}
