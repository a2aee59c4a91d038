import Kernel
import Markup
import SiteMap
import Web

/// After “Stop and leave”: nothing goes on, nothing is asked, every way is open.
struct StopPage: HTML {
  let run: Run
  let trainers: [SafetyContact]
  let formToken: String
  /// Where a trainer can be told, when the run belongs to a class.
  var hasAsked: Bool?

  var body: some HTML {
    Element("h1") { "You have stopped" }
    Element("p", ["class": "lead"]) {
      "That is all right. It is always right to stop when you want to. The clock stands still, and "
        + "nothing that you wrote is lost."
    }
    Element("p") {
      "If something here has touched you, take a moment: stand up, drink some water, look out of "
        + "the window. Nobody is told why you stopped, and it counts for nothing."
    }
    Element("section", ["class": "stop-choices", "aria-labelledby": "stop-choices"]) {
      Element("h2", ["id": "stop-choices"]) { "What would you like to do?" }
      Element("ul", ["class": "choices"]) {
        Element("li") {
          Element("a", ["class": "button", "href": Link.home.path]) { "Go on later" }
          Element("p", ["class": "hint"]) { "The run waits on your start page, as it is." }
        }
        if run.state != .ended {
          Element("li") {
            Element("a", ["class": "button", "href": Link.run(run.id.rawValue).path]) {
              "Go back to the exercise"
            }
            Element("p", ["class": "hint"]) { "It stays paused until you press Resume." }
          }
          Element("li") {
            PostForm(to: Link.runClock(run.id.rawValue).path, token: formToken) {
              Element("button", ["type": "submit", "name": "command", "value": "finish"]) {
                "End this run"
              }
            }
            Element("p", ["class": "hint"]) {
              "You then see a result, but you do not have to look at it."
            }
          }
        }
      }
    }
    TalkToTrainer(run: run.id, trainers: trainers, hasAsked: hasAsked, formToken: formToken)
  }
}

private struct TalkToTrainer: HTML {
  let run: Run.ID
  let trainers: [SafetyContact]
  let hasAsked: Bool?
  let formToken: String

  var body: some HTML {
    Element("section", ["aria-labelledby": "talk"]) {
      Element("h2", ["id": "talk"]) { "Talk to somebody" }
      switch hasAsked {
      case true?:
        Element("p", ["role": "status"]) {
          "Your trainer sees that you would like to talk, and comes to you."
        }
      case false?:
        PostForm(to: Link.runStopTalk(run.rawValue).path, token: formToken) {
          Element("button", ["type": "submit"]) { "Ask my trainer to talk to me" }
        }
        Element("p", ["class": "hint"]) { "Only your trainer sees it, and not why." }
      case nil: ""
      }
      if trainers.isEmpty {
        Element("p") {
          "Talk to somebody you trust: a colleague, your peer support, your trainer."
        }
      } else {
        Element("p") { "These people train here. Write to one of them, or call." }
        Element("ul") {
          trainers.map { trainer in
            Element("li") {
              "\(trainer.name), "
              Element("a", ["href": "mailto:\(trainer.email)"]) { trainer.email }
            }
          }
        }
      }
    }
  }
}
