import Kernel
import Markup

/// The differences of two runs: the five greatest, then everything by topic.
struct ComparedSections: HTML {
  let comparison: RunComparison
  let left: String
  let right: String

  var body: some HTML {
    if !comparison.isSameScenario {
      Element("p", ["class": "notice"]) {
        "The two runs are of different scenarios, so only their points compare."
      }
    }
    if !comparison.most(1).isEmpty {
      Element("section", ["aria-labelledby": "most"]) {
        Element("h2", ["id": "most"]) { "What differs most" }
        ComparedTable(
          title: "What differs most", lines: comparison.most(5), left: left, right: right)
      }
    }
    RunComparison.Topic.allCases.map { topic in
      ComparedTopic(
        topic: topic, lines: comparison.lines(about: topic), left: left, right: right)
    }
  }
}

/// What differs in a topic; what is the same can be opened.
private struct ComparedTopic: HTML {
  let topic: RunComparison.Topic
  let lines: [RunComparison.Line]
  let left: String
  let right: String

  var body: some HTML {
    if !lines.isEmpty {
      Element("section", ["aria-labelledby": id]) {
        Element("h2", ["id": id]) { topic.title }
        if different.isEmpty {
          Element("p", ["class": "empty"]) { "No difference." }
        } else {
          ComparedTable(title: topic.title, lines: different, left: left, right: right)
        }
        if !same.isEmpty {
          Element("details") {
            Element("summary") {
              same.count == 1 ? "One is the same" : "\(same.count) are the same"
            }
            ComparedTable(
              title: "\(topic.title): the same", lines: same, left: left, right: right)
          }
        }
      }
    }
  }

  private var id: String { "topic-\(topic.rawValue)" }
  private var different: [RunComparison.Line] { lines.filter { $0.difference > 0 } }
  private var same: [RunComparison.Line] { lines.filter { $0.difference == 0 } }
}

private struct ComparedTable: HTML {
  let title: String
  let lines: [RunComparison.Line]
  let left: String
  let right: String

  var body: some HTML {
    Element(
      "div",
      ["class": "table-scroll", "tabindex": "0", "role": "group", "aria-label": title]
    ) {
      Element("table", ["class": "compared"]) {
        Element("thead") {
          Element("tr") {
            ["What", left, right].map { title in Element("th", ["scope": "col"]) { title } }
          }
        }
        Element("tbody") { lines.map { ComparedRow(line: $0, left: left, right: right) } }
      }
    }
  }
}

private struct ComparedRow: HTML {
  let line: RunComparison.Line
  let left: String
  let right: String

  var body: some HTML {
    Element("tr", ["class": line.difference > 0 ? "differs" : nil]) {
      Element("th", ["scope": "row"]) { line.title }
      Element("td", ["data-label": left]) { line.left }
      Element("td", ["data-label": right]) { line.difference > 0 ? line.right : "the same" }
    }
  }
}
