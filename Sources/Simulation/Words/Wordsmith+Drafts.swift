import Kernel
import ScenarioFormat

/// How one text is put together.
extension Wordsmith {
  /// A text that could be posted.
  struct Draft {
    var text: String
    var marks: TextMarks
    var freshness: Double
    /// The line of the archetype's own that it used up.
    var ownLine: Int?
  }

  /// Drafts are drawn until one is fresh enough; the freshest is taken when none is.
  private static let attempts = 10
  private static let freshEnough = 0.82
  private static let ownShare = 0.8

  func draft(
    _ wording: Wording,
    _ archetype: Int,
    _ time: ScenarioTime,
    _ random: RandomStream
  ) -> Draft? {
    let register = bank.names(archetype).first ?? ""
    var filling = Filling(
      grammar: bank.grammar,
      overrides: overrides[register] ?? [:],
      wording: wording,
      clock: setting.wallClock(at: time),
      random: random
    )
    var best: Draft?
    for _ in 0..<Self.attempts {
      guard let draft = attempt(wording, archetype, time, &filling) else { continue }
      if draft.freshness >= Self.freshEnough { return draft }
      if draft.freshness > best?.freshness ?? -1 { best = draft }
    }
    return best
  }

  private func attempt(
    _ wording: Wording,
    _ archetype: Int,
    _ time: ScenarioTime,
    _ filling: inout Filling
  ) -> Draft? {
    guard let (line, isOwn) = line(wording, archetype, time, &filling.random),
      let filled = filling.fill(line)
    else { return nil }
    let style = bank.style(archetype)
    var text = Typing.typed(filled, style, using: &filling.random)
    if !isOwn, style.casing == .asWritten, filling.random.chance(0.6) {
      text = Typing.capitalised(text)
    }
    if wording.stance == .query, wording.topic.isClaim, !text.contains("?") { text += "?" }
    guard said.areNew(TextMarks(text)) else { return nil }
    let limit = wording.platform.flatMap { limits[$0] } ?? 280
    text = extended(text, style, archetype, limit, wording.stance, &filling)
    text = ended(text, style, limit, &filling.random)
    let marks = TextMarks(text)
    guard text.count <= limit, said.areNew(marks) else { return nil }
    return Draft(
      text: text,
      marks: marks,
      freshness: said.freshness(marks),
      ownLine: isOwn ? line.number : nil
    )
  }

  /// Lines of their own come first, from a random start, as long as some are left.
  private func line(
    _ wording: Wording,
    _ archetype: Int,
    _ time: ScenarioTime,
    _ random: inout RandomStream
  ) -> (line: Line, isOwn: Bool)? {
    let own = bank.own(archetype, wording.topic, wording.stance)
    let shared = bank.shared(archetype, wording.topic, wording.stance)
    let start = random.below(own.count)
    if shared.isEmpty || random.chance(Self.ownShare),
      let line = (own[start...] + own[..<start]).first(where: { isReady($0, at: time) })
    {
      return (line, true)
    }
    return pick(shared, &random).map { ($0, false) }
  }

  private func pick(_ lists: [[Line]], _ random: inout RandomStream) -> Line? {
    var place = random.below(lists.reduce(0) { $0 + $1.count })
    for list in lists {
      if place < list.count { return list[place] }
      place -= list.count
    }
    return nil
  }

  // MARK: Second thoughts

  /// Adds a link, a question and other second thoughts, by the style of the archetype.
  private func extended(
    _ start: String,
    _ style: WritingStyle,
    _ archetype: Int,
    _ limit: Int,
    _ stance: CrowdStance,
    _ filling: inout Filling
  ) -> String {
    var text = start
    let goal = goal(style.length, limit, &filling.random)
    let hasLink = filling.random.chance(style.links)
    let asks = !text.contains("?") && filling.random.chance(style.questions)
    if asks, stance != .query {
      add(.aside, .query, to: &text, style, archetype, limit, &filling)
    }
    for _ in 0..<3 where text.count < goal {
      add(.aside, .comment, to: &text, style, archetype, limit, &filling)
    }
    if hasLink, !text.contains("https://") {
      add(.link, .comment, to: &text, style, archetype, limit, &filling)
    }
    return text
  }

  /// The length below which something is added.
  private func goal(
    _ length: WritingStyle.Length,
    _ limit: Int,
    _ random: inout RandomStream
  ) -> Int {
    let range =
      switch length {
      case .short: 25...75
      case .medium: 40...95
      case .long: 65...130
      }
    let drawn = range.lowerBound + random.below(range.count)
    return limit > 500 ? drawn * 5 / 4 : drawn
  }

  private func add(
    _ topic: Phrase.General,
    _ stance: CrowdStance,
    to text: inout String,
    _ style: WritingStyle,
    _ archetype: Int,
    _ limit: Int,
    _ filling: inout Filling
  ) {
    let lists = bank.shared(archetype, .general(topic), stance)
    for _ in 0..<3 {
      guard let line = pick(lists, &filling.random), let filled = filling.fill(line) else { return }
      let piece = Typing.typed(filled, style, using: &filling.random)
      let marks = TextMarks(piece)
      let isFresh = said.freshness(marks) >= 0.7
      guard said.areNew(marks), isFresh, text.count + piece.count + 2 <= limit else { continue }
      text = Typing.joined(text, piece)
      return
    }
  }

  private func ended(
    _ text: String,
    _ style: WritingStyle,
    _ limit: Int,
    _ random: inout RandomStream
  ) -> String {
    let text = text.contains("https://") ? text : Typing.closed(text, style.ending)
    guard random.chance(style.emojiShare), !style.emoji.isEmpty, text.count + 3 <= limit else {
      return text
    }
    return text + " " + style.emoji[random.below(style.emoji.count)]
  }
}
