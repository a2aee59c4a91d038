import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// Credit hours by topic in a window that a board asks for.
struct CreditPage: HTML {
  let report: CreditReport
  let window: CreditWindow

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.training(.start).path]) { "Training" }
    }
    Element("h1") { "Credit record" }
    Element("p", ["class": "lead answer"]) { report.answer }
    Element("p", ["class": "hint"]) {
      "The record logs identity, minutes, score and version. Whether a course counts, and for how "
        + "much, your training board decides."
    }
    Element("form", ["method": "get", "action": Link.training(.credit).path, "class": "controls"]) {
      field("from", "From", window.first)
      field("to", "To", window.last)
      Element("button", ["type": "submit"]) { "Show" }
    }
    if !report.records.isEmpty {
      DataTableView(
        report.table,
        file: Link.training(.file("credit.csv")).path
          + "?from=\(window.first)&to=\(window.last)", isTitled: false)
    }
  }

  private func field(_ name: String, _ label: String, _ day: CalendarDay) -> some HTML {
    Element("div", ["class": "field"]) {
      Element("label", ["for": name]) { label }
      VoidElement(
        "input", ["id": name, "name": name, "type": "date", "value": day.description])
    }
  }
}

/// Two days, both of them within; the last two years unless somebody asks otherwise.
struct CreditWindow: Equatable {
  let first: CalendarDay
  let last: CalendarDay

  /// nil when no day can be told from the clock.
  init?(from: String?, to: String?, now: Int) {
    let twoYearsAgo = TrainingTime.day(of: TrainingTime.adding(months: -24, to: now))
    guard let first = from.flatMap({ CalendarDay($0) }) ?? twoYearsAgo,
      let last = to.flatMap({ CalendarDay($0) }) ?? TrainingTime.day(of: now)
    else { return nil }
    self.first = min(first, last)
    self.last = max(first, last)
  }

  var start: Int { first.startOfDay }
  var end: Int { last.endOfDay + 1 }
}
