import Kernel
import Markup
import Scoring
import SiteMap

/// The total of a run: the program's, and a trainer's beside it where there is one.
struct RatedTotal: HTML {
  let rated: RatedPoints

  var body: some HTML {
    if rated.isChanged {
      Element("span", ["class": "rated-total"]) {
        Element("span", ["class": "program"]) { "\(program) program" }
        " "
        Element("strong") { "\(rated.total.short) trainer" }
      }
    } else {
      program
    }
  }

  private var program: String { rated.program.points.total.short }
}

/// The same for a list in which some runs have not ended.
struct RunTotal: HTML {
  let rated: RatedPoints?

  var body: some HTML {
    if let rated { RatedTotal(rated: rated) } else { "–" }
  }
}

/// On a result: that a trainer gave other points, how many, who and where to read why.
struct RatedNotice: HTML {
  let rated: RatedPoints
  let run: Run.ID

  var body: some HTML {
    if rated.isChanged {
      Element("p", ["class": "notice rated-notice"]) {
        Element("strong") {
          "\(rated.total.short) of 100 by \(rated.raters.joined(separator: " and ")). "
        }
        "The program gave \(rated.program.points.total.short). "
        Element("a", ["href": Link.runEvaluation(run.rawValue).path]) {
          "What was changed, and why"
        }
      }
    }
  }
}
