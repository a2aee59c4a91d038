import Kernel
import ScenarioFormat

/// How one text is put together: what it is about first, then second thoughts.
extension Wordsmith {
  /// A text that can be posted.
  struct Draft {
    var text: String
    var marks: TextMarks
    var used: [Int]
    /// The line of the archetype's own that it used up.
    var ownLine: Int?
  }

  /// How often their own lines come first, as long as some are left.
  private static let ownShare = 0.8

  func draft(
    _ wording: Wording,
    _ archetype: Int,
    _ time: ScenarioTime,
    _ random: RandomStream
  ) -> Draft? {
    var pen = Pen(self, wording, archetype, time, random)
    guard let first = pen.opening(time) else { return nil }
    var text = first.text
    pen.extend(&text)
    text = pen.ended(text)
    var marks = TextMarks(text)
    if !said.areNew(marks) || text.count > pen.limit {
      // A second thought met what stands before it, or there is no room: the opening stands alone.
      text = first.text
      marks = TextMarks(text)
    }
    guard text.count <= pen.limit else { return nil }
    return Draft(text: text, marks: marks, used: pen.used, ownLine: first.ownLine)
  }

  /// Lines of the archetype's own that are not used up, from a random start; first those that are
  /// written for this network alone.
  func ownLine(
    _ wording: Wording,
    _ archetype: Int,
    _ time: ScenarioTime,
    _ random: inout RandomStream
  ) -> Line? {
    let own = bank.own(archetype, wording.topic, wording.stance)
      .filter { $0.isWritten(on: wording.platform) }
    let start = random.below(own.count)
    let hasOthers = !bank.shared(archetype, wording.topic, wording.stance).isEmpty
    guard random.chance(Self.ownShare) || !hasOthers else { return nil }
    return own.first { !$0.platforms.isEmpty && isReady($0, at: time) }
      ?? own[start...].first { isReady($0, at: time) }
      ?? own[..<start].first { isReady($0, at: time) }
  }
}
