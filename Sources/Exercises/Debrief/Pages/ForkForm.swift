import Counterfactual
import Kernel
import RunLog
import Web

/// A fork of the officer's own, as the form of the debrief sends it.
struct ForkForm {
  let form: FormData

  func fork(of run: EndedRun) throws -> Fork {
    let number = Int(form.text("action")) ?? 0
    _ = try run.played.step(number)
    switch form.text("what") {
    case "move": return Fork([.move(number, to: try time)])
    case "remove": return Fork([.remove(number)])
    case "reword": return Fork([.reword(number, text: form.text("text"))])
    case "replace": return Fork([try run.replacement(of: number)])
    default: throw ForkError.noChange
    }
  }

  /// `HH:MM:SS`, or `HH:MM` as some browsers send it.
  private var time: ScenarioTime {
    get throws {
      let text = form.text("time").trimmingPrefix(while: \.isWhitespace)
      guard let time = ScenarioTime(String(text)) ?? ScenarioTime("\(text):00") else {
        throw RunError.badTime(String(text))
      }
      return time
    }
  }
}
