import ContentFiles
import Markup

/// For administrators: the course folders as they were read at the last start.
struct FoldersPage: HTML {
  let reports: [CourseFolderReport]

  var body: some HTML {
    Element("h1") { "Course folders" }
    Element("p", ["class": "lead"]) { summary }
    Element("p") {
      "They are read when the program starts. A folder with a fault changes nothing: people keep "
      "the version that was published before."
    }
    reports.map { report in
      Element("section", ["class": "card"]) {
        Element("h2") { report.folder }
        Element("p") { state(of: report) }
        report.problem.map { problem in Element("p", ["class": "error"]) { problem } }
        if !report.faults.isEmpty {
          Element("ul") {
            report.faults.prefix(200).map { fault in Element("li") { fault.description } }
          }
        }
      }
    }
  }

  private var summary: String {
    if reports.isEmpty { return "There is no course in the folder Content/courses." }
    let broken = reports.count { !$0.isSound }
    return broken == 0
      ? "All \(reports.count) can be used."
      : "\(broken) of \(reports.count) cannot be used until it is mended."
  }

  private func state(of report: CourseFolderReport) -> String {
    if report.problem != nil { return "Not read." }
    if !report.faults.isEmpty {
      return CourseWords.count(report.faults.count, "fault", "faults") + ". Nothing was published."
    }
    if report.isOwnEdition {
      return "Your agency has its own edition, which stays. What is new here waits for the authors."
    }
    return report.published.map { "Published as version \($0) at this start." } ?? "Unchanged."
  }
}
