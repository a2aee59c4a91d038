import Kernel
import ScenarioFormat

/// Fills the slots of one line.
struct Filling {
  private static let deepest = 12
  /// Nobody counts more than these.
  private static let mostMinutes = 150

  let grammar: Grammar
  let overrides: [Int: Int]
  let wording: Wording
  let clock: String
  var random: RandomStream
  /// When each line was last used, by its number.
  let lastUses: [Int32]
  /// The entries of lists that the last filling took.
  private(set) var used: [Int] = []
  private var isShared = false

  init(
    grammar: Grammar,
    overrides: [Int: Int],
    wording: Wording,
    clock: String,
    lastUses: [Int32],
    random: RandomStream
  ) {
    self.grammar = grammar
    self.overrides = overrides
    self.wording = wording
    self.clock = clock
    self.lastUses = lastUses
    self.random = random
  }

  /// nil when the line has a slot for which there is nothing to say.
  mutating func fill(_ line: Line) -> String? {
    var text = ""
    isShared = line.isShared
    used = [line.number]
    guard add(line.parts, to: &text, depth: 0) else { return nil }
    let tidy = Typing.tidied(text)
    return tidy.isEmpty ? nil : tidy
  }

  /// Of a few drawn lines the one whose last use is longest ago.
  mutating func longestUnused(of lines: [Line], among count: Int) -> Line? {
    guard !lines.isEmpty else { return nil }
    var best = random.below(lines.count)
    for _ in 1..<count {
      let other = random.below(lines.count)
      if lastUses[lines[other].number] < lastUses[lines[best].number] { best = other }
    }
    return lines[best]
  }

  private mutating func add(_ parts: [Line.Part], to text: inout String, depth: Int) -> Bool {
    guard depth < Self.deepest else { return false }
    for part in parts {
      switch part {
      case .text(let piece): text += piece
      case .slot(let slot):
        guard let piece = piece(for: slot) else { return false }
        text += piece
      case .list(let place):
        guard let entry = longestUnused(of: grammar.lists[overrides[place] ?? place], among: 3)
        else { return false }
        used.append(entry.number)
        guard add(entry.parts, to: &text, depth: depth + 1) else { return false }
      case .choice(let branches):
        guard add(branches[random.below(branches.count)], to: &text, depth: depth + 1) else {
          return false
        }
      }
    }
    return true
  }

  private var claimName: String? {
    mutating get {
      guard let claim = wording.claim else { return nil }
      guard let names = grammar.claimNames[claim] else { return claim }
      return names[random.below(names.count)]
    }
  }

  /// "42 minutes", "3 hours".
  private static func wait(_ minutes: Int) -> String? {
    minutes < 2 ? nil : minutes <= mostMinutes ? "\(minutes) minutes" : "\(minutes / 60) hours"
  }

  /// "whether the mall is clear" is a name that fits only after "about".
  private static func asks(_ name: String) -> Bool {
    ["whether ", "what ", "how ", "where ", "when ", "which ", "who ", "why "]
      .contains(where: name.hasPrefix)
  }

  private mutating func piece(for slot: Line.Slot) -> String? {
    switch slot {
    case .claim: return claimName.flatMap { isShared && Self.asks($0) ? nil : $0 }
    case .topic: return claimName
    case .quote: return wording.quote.flatMap { $0.isEmpty ? nil : $0 }
    case .question: return wording.question.flatMap { $0.isEmpty ? nil : $0 }
    case .minutes:
      return wording.minutes.flatMap { (2...Self.mostMinutes).contains($0) ? String($0) : nil }
    case .wait: return wording.minutes.flatMap(Self.wait)
    case .clock: return clock
    case .digits: return String(1000 + random.below(9000))
    }
  }
}
