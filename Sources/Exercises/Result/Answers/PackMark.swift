import Kernel
import ScenarioFormat
import Scoring

/// What the pack asks for by when, and what the run did.
struct PackMark: Equatable {
  let title: String
  /// “by 2:20 pm; no points from 2:40 pm”.
  let mark: String
  let what: String
  let earned: Double
  let maximum: Double
  let at: ScenarioTime?
}

extension DebriefedRun {
  /// Every item of the rubric that has a time, in the rubric's order.
  var marks: [PackMark] {
    pack.rubric.compactMap { item in
      guard let mark = mark(of: item),
        let line = score.evidence.first(where: { $0.item == item.id && !$0.isLoss })
      else { return nil }
      return PackMark(
        title: item.title, mark: mark, what: line.what, earned: line.points,
        maximum: line.maximum, at: line.exhibit?.at.time)
    }
  }

  private func mark(of item: RubricItem) -> String? {
    if case .updates(let count, let gap) = item.test {
      return "\(count) updates" + (gap.map { ", at most \($0.inWords) apart" } ?? "")
    }
    guard let window = item.window else { return nil }
    switch item.test {
    case .answer, .act(_, on: .some, _, _):
      return "within \(window.full.inWords); no points after \(window.zero.inWords)"
    default:
      let (full, zero) = (
        pack.setting.wallClock(at: window.full), pack.setting.wallClock(at: window.zero)
      )
      return "by \(full); no points from \(zero)"
    }
  }
}
