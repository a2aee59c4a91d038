import Learning
import Markup
import SiteMap
import Web

/// The way into the day's questions from a mail.
struct MailedStartPage: HTML {
  let due: Int
  let token: String
  let formToken: String

  var body: some HTML {
    Element("h1") { "Today’s questions" }
    if due > 0 {
      PostForm(
        to: Link.learning(.mailedSetAct(token: token, act: "start")).path, token: formToken,
        class: "summary-box due-box"
      ) {
        Element("p", ["class": "meta"]) { "One minute, so that it stays with you" }
        Element("h2") { CourseWords.count(due, "question is due", "questions are due") }
        Element("button", ["type": "submit", "class": "primary"]) { "Answer now" }
      }
      Element("p", ["class": "hint"]) {
        "This link opens these questions and nothing else. Nobody has to sign in for them."
      }
    } else {
      Element("p", ["class": "lead"]) { "Nothing is due any more. Come back another day." }
    }
  }
}

/// What came of a set that was answered by a link.
struct MailedResultPage: HTML {
  let sitting: Sitting

  var body: some HTML {
    Element("h1") { "Done" }
    Element("p", ["class": "lead"]) {
      "\(result.right) of \(CourseWords.count(result.asked, "question", "questions")) right. "
      result.right == result.asked
        ? "They come back later, after a longer while."
        : "What was not right comes back in another form."
    }
    Element("p") {
      Element("a", ["href": Link.signInThen(Link.learning(.own).path).path]) { "My learning" }
      Element("span", ["class": "meta"]) { " – asks you to sign in" }
    }
  }

  private var result: (right: Int, asked: Int) {
    (sitting.result.right, sitting.result.asked)
  }
}

/// Ends the mails.
struct StopMailsPage: HTML {
  let isOn: Bool
  let token: String
  let formToken: String

  var body: some HTML {
    Element("h1") { "Mails about your questions" }
    if isOn {
      Element("p", ["class": "lead"]) {
        "You get a mail when questions are due, once a day at most."
      }
      PostForm(
        to: Link.learning(.mailedSetAct(token: token, act: "stop")).path, token: formToken
      ) {
        Element("button", ["type": "submit", "class": "primary"]) { "Stop these mails" }
      }
    } else {
      Element("p", ["class": "lead"]) {
        "You get no mails about questions. Whatever is due waits on “My learning”."
      }
      Element("p") {
        Element("a", ["href": Link.signInThen(Link.learning(.reminders).path).path]) {
          "Change it"
        }
      }
    }
  }
}
