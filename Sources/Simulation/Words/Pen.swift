import Kernel
import ScenarioFormat

/// Writes one text: draws lines, and joins or refuses those that were said before.
struct Pen {
  private static let tries = 6
  private static let freshEnough = 0.9
  /// Of so many drawn lines the one that rested longest is tried.
  private static let choices = 6

  struct Piece {
    var text: String
    var marks: TextMarks
    var freshness: Double
    /// The lines it is made of, by number.
    var used: [Int]
    var ownLine: Int?
  }

  /// The lines that went into the text.
  private(set) var used: [Int] = []

  let smith: Wordsmith
  let wording: Wording
  let archetype: Int
  let style: WritingStyle
  let manner: NetworkManner
  let limit: Int
  private var filling: Filling

  init(
    _ smith: Wordsmith,
    _ wording: Wording,
    _ archetype: Int,
    _ time: ScenarioTime,
    _ random: RandomStream
  ) {
    self.smith = smith
    self.wording = wording
    self.archetype = archetype
    manner = wording.platform.flatMap { smith.manners[$0] } ?? NetworkManner()
    style = manner.applied(to: smith.bank.style(archetype))
    limit = wording.platform.flatMap { smith.limits[$0] } ?? 280
    filling = Filling(
      grammar: smith.bank.grammar,
      overrides: smith.overrides[style.registers.first ?? ""] ?? [:],
      wording: wording,
      clock: smith.setting.wallClock(at: time),
      lastUses: smith.lastUses,
      random: random
    )
  }

  // MARK: What it is about

  /// A line of their own, or else the freshest of some that they share.
  mutating func opening(_ time: ScenarioTime) -> Piece? {
    if let line = smith.ownLine(wording, archetype, time, &filling.random),
      let piece = own(line)
    {
      used = piece.used
      return piece
    }
    let lines = smith.bank.shared(archetype, wording.topic, wording.stance)
    let isCapital = style.casing == .asWritten && filling.random.chance(0.6)
    guard var piece = freshest(of: lines, most: limit, asks: isQuery) else { return nil }
    if isCapital { piece.text = Typing.capitalised(piece.text) }
    used = piece.used
    return piece
  }

  /// A line of their own; tried again when a closer in it was said before.
  private mutating func own(_ line: Line) -> Piece? {
    for _ in 0..<Self.tries {
      guard let text = typed(line), text.utf8.count <= limit else { continue }
      var piece = measured(finished(text))
      guard smith.said.areNew(piece.marks) else { continue }
      piece.ownLine = line.number
      return piece
    }
    return nil
  }

  private var isQuery: Bool { wording.stance == .query && wording.topic.isClaim }

  private func finished(_ text: String) -> String {
    isQuery && !text.contains("?") ? text + "?" : text
  }

  /// The freshest of a few new ones; a used one becomes new by what is joined to it.
  private mutating func freshest(of lines: [Line], most: Int, asks: Bool) -> Piece? {
    guard !lines.isEmpty else { return nil }
    var best: Piece?
    for _ in 0..<Self.tries {
      guard let line = filling.longestUnused(of: lines, among: Self.choices),
        let text = typed(line)
      else { continue }
      let whole = asks ? finished(text) : text
      var piece = measured(whole)
      if !smith.said.areNew(piece.marks) {
        guard let longer = joined(whole, from: line) else { continue }
        let before = piece.used
        piece = measured(longer)
        piece.used += before
      }
      guard piece.text.utf8.count <= most, smith.said.areNew(piece.marks) else { continue }
      if piece.freshness >= Self.freshEnough { return piece }
      if piece.freshness > best?.freshness ?? -1 { best = piece }
    }
    return best
  }

  /// With another thought in the same sentence: after a statement, before a question.
  private mutating func joined(_ text: String, from line: Line) -> String? {
    let thoughts = smith.bank.shared(archetype, .general(.aside), .comment)
    guard !thoughts.isEmpty, let joint = smith.bank.grammar.list(named: "joint"),
      let joint = filling.fill(joint),
      let other = filling.longestUnused(of: thoughts, among: Self.choices),
      other.number != line.number, let thought = typed(other)
    else { return nil }
    if text.contains("?") { return Typing.opened(thought) + ", " + text }
    return Typing.opened(text) + joint + " " + thought
  }

  private mutating func typed(_ line: Line) -> String? {
    guard let filled = filling.fill(line) else { return nil }
    return Typing.typed(filled, style, using: &filling.random)
  }

  private func measured(_ written: String) -> Piece {
    let text = style.casing == .sentence ? Typing.capitalised(written) : written
    let marks = TextMarks(text)
    let freshness = smith.said.freshness(marks)
    return Piece(text: text, marks: marks, freshness: freshness, used: filling.used)
  }

  // MARK: Second thoughts

  /// Adds a question, other thoughts and a link, by the style of the archetype.
  mutating func extend(_ text: inout String) {
    let goal = goal
    let asks = filling.random.chance(style.questions)
    let links = filling.random.chance(style.links)
    if asks, wording.stance != .query, !text.contains("?") { add(.aside, .query, to: &text) }
    for _ in 0..<3 where text.utf8.count < goal { add(.aside, .comment, to: &text) }
    if links, !text.contains("https://") { add(.link, .comment, to: &text) }
  }

  private mutating func add(_ topic: Phrase.General, _ stance: CrowdStance, to text: inout String) {
    let lines = smith.bank.shared(archetype, .general(topic), stance)
    let room = limit - text.utf8.count - 3
    guard let piece = freshest(of: lines, most: room, asks: false) else { return }
    text = Typing.joined(text, piece.text)
    used += piece.used
  }

  /// The length below which something is added.
  private var goal: Int {
    mutating get {
      let range =
        switch style.length {
        case .short: 15...55
        case .medium: 30...78
        case .long: 50...105
        }
      let drawn = range.lowerBound + filling.random.below(range.count)
      return Int(Double(drawn) * manner.length)
    }
  }

  mutating func ended(_ text: String) -> String {
    let text = text.contains("https://") ? text : Typing.closed(text, style.ending)
    guard filling.random.chance(style.emojiShare), !style.emoji.isEmpty,
      text.utf8.count + 4 <= limit
    else { return text }
    return text + " " + style.emoji[filling.random.below(style.emoji.count)]
  }
}
