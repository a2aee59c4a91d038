import Learning
import Markup
import SiteMap
import Web

/// What somebody typed about questions that come back.
struct LastingForm {
  var days: String
  var mails: Bool
  var hour: String

  init(_ settings: LastingSettings) {
    days = settings.schedule.days.map(String.init).joined(separator: ", ")
    mails = settings.mailsByDefault
    hour = String(settings.hour)
  }

  init(_ form: FormData) {
    days = form.text("days")
    mails = form["mails"] != nil
    hour = form.text("hour")
  }
}

/// The agency's days, and whether people are mailed.
struct LastingPage: HTML {
  let typed: LastingForm
  let error: LastingError?
  let sendsMail: Bool
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.training(.start).path]) { "Training" }
    }
    Element("h1") { "Questions that come back" }
    Element("p", ["class": "lead"]) {
      "What was learned is asked again, a minute at a time, so that it stays."
    }
    ErrorSummary(error.map { [(field: field(of: $0), message: $0.message)] } ?? [])
    PostForm(to: Link.training(.lasting).path, token: formToken, class: "narrow") {
      Field(
        "After how many days", name: "days", value: typed.days,
        hint: "From the shortest wait to the longest. A wrong answer goes back to the first. What "
          + "waits already keeps its day.",
        error: error.flatMap { field(of: $0) == "days" ? $0.message : nil }, autocomplete: "off")
      Element("label") {
        VoidElement(
          "input",
          [
            "type": "checkbox", "name": "mails", "value": "1",
            "checked": typed.mails ? "" : nil,
          ])
        Element("span") { "Mail everybody when questions are due, unless they chose otherwise" }
      }
      if !sendsMail {
        Element("p", ["class": "notice"]) {
          "This installation sends no mail yet. An administrator can set up a mail server."
        }
      }
      Field(
        "Not before this hour (UTC, 0 to 23)", name: "hour", type: "number", value: typed.hour,
        hint: "13 is 8 or 9 in the morning in New York, 5 or 6 in Los Angeles.",
        error: error == .hour ? LastingError.hour.message : nil, autocomplete: "off")
      Element("button", ["type": "submit", "class": "primary"]) { "Save" }
    }
  }

  private func field(of error: LastingError) -> String {
    if case .days = error { "days" } else { "hour" }
  }
}
