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
        "You are asked as many of them as fit into a minute. This link opens nothing else, and "
        "nobody has to sign in for it."
      }
    } else {
      Element("p", ["class": "lead"]) { "Nothing is due any more. Come back another day." }
    }
  }
}

/// Where a link leads that opens nothing any more.
struct EndedLinkPage: HTML {
  var body: some HTML {
    Element("h1") { "This link has ended" }
    Element("p", ["class": "lead", "role": "alert"]) { LastingError.linkEnded.message }
    Element("p") {
      Element(
        "a",
        ["class": "button primary", "href": Link.signInThen(Link.learning(.dailySet).path).path]
      ) { "Sign in" }
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
