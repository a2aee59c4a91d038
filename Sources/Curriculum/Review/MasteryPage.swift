import CourseFormat
import Learning
import Markup
import SiteMap

/// What somebody knows, objective by objective, with how much of it may have faded.
struct MasteryPage: HTML {
  let parts: [(course: Course, objectives: [ObjectiveMastery])]
  let now: Int

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.learning(.own).path]) { "My learning" }
    }
    Element("h1") { "What I know" }
    if parts.allSatisfy({ $0.objectives.isEmpty }) {
      Element("p", ["class": "empty"]) {
        "Nothing was asked yet. After your first questions, each goal of a course stands here."
      }
    } else {
      Element("p", ["class": "lead"]) { summary }
      Element("p") {
        "This is an estimate, not a grade. What you know is taken to fade after your last answer, "
        "slower each time you still knew it."
      }
      Element("details") {
        Element("summary") { "What is assumed" }
        Element("ul") { Mastery.assumptions.map { line in Element("li") { line } } }
      }
      parts.map { part in
        MasteryTable(course: part.course, objectives: part.objectives, now: now)
      }
    }
  }

  private var summary: String {
    let all = parts.flatMap(\.objectives)
    let faded = all.count { $0.mastery.band(at: now) != .solid }
    return faded == 0
      ? "You probably still know all \(all.count) goals that you were asked about."
      : "\(faded) of \(all.count) goals may need another look."
  }
}

private struct MasteryTable: HTML {
  let course: Course
  let objectives: [ObjectiveMastery]
  let now: Int

  var body: some HTML {
    if !objectives.isEmpty {
      Element("section") {
        Element("h2") { course.title }
        Element("ul", ["class": "mastery"]) {
          objectives.map { part in
            Element("li") {
              Element("p") { part.objective.text }
              Element(
                "meter",
                [
                  "min": "0", "max": "1", "value": "\(rounded(part.mastery.level(at: now)))",
                  "aria-label": "Estimate for today",
                ]
              ) { "" }
              Element("p", ["class": "meta"]) { facts(of: part) }
            }
          }
        }
      }
    }
  }

  private func facts(of part: ObjectiveMastery) -> String {
    let word =
      switch part.mastery.band(at: now) {
      case .solid: "Known well"
      case .fading: "Fading"
      case .weak, .unknown: "Weak"
      }
    return
      "\(word) · today about \(CourseWords.percent(part.mastery.level(at: now))), at your last "
      + "answers \(CourseWords.percent(part.mastery.learned)) · "
      + CourseWords.count(part.count, "answer", "answers") + " · \(part.module.title)"
  }

  private func rounded(_ share: Double) -> Double { (share * 100).rounded() / 100 }
}
