import Kernel
import ScenarioFormat

/// Fills the slots of one line.
struct Filling {
  private static let deepest = 12

  let grammar: Grammar
  let overrides: [Int: Int]
  let wording: Wording
  let clock: String
  var random: RandomStream

  /// nil when the line has a slot for which there is nothing to say.
  mutating func fill(_ line: Line) -> String? {
    var text = ""
    guard add(line.parts, to: &text, depth: 0) else { return nil }
    let tidy = Typing.tidied(text)
    return tidy.isEmpty ? nil : tidy
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
        let list = grammar.lists[overrides[place] ?? place]
        guard !list.isEmpty, add(list[random.below(list.count)].parts, to: &text, depth: depth + 1)
        else { return false }
      case .choice(let branches):
        guard add(branches[random.below(branches.count)], to: &text, depth: depth + 1) else {
          return false
        }
      }
    }
    return true
  }

  private mutating func piece(for slot: Line.Slot) -> String? {
    switch slot {
    case .claim:
      guard let claim = wording.claim else { return nil }
      guard let names = grammar.claimNames[claim] else { return claim }
      return names[random.below(names.count)]
    case .quote: return wording.quote.flatMap { $0.isEmpty ? nil : $0 }
    case .question: return wording.question.flatMap { $0.isEmpty ? nil : $0 }
    case .minutes: return wording.minutes.flatMap { $0 < 2 ? nil : String($0) }
    case .clock: return clock
    case .digits: return String(1000 + random.below(9000))
    }
  }
}
