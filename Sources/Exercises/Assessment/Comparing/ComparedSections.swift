import Kernel
import Markup

/// The differences of two runs: the five greatest, then everything by topic.
struct ComparedSections: HTML {
  let comparison: RunComparison
  let left: String
  let right: String
  let run: Run.ID

  var body: some HTML {
    if !comparison.isSameScenario {
      Element("p", ["class": "notice"]) {
        "The two runs are of different scenarios, so only their points compare."
      }
    }
    if !comparison.most(1).isEmpty {
      ComparedTable(
        id: "most", title: "What differs most", lines: comparison.most(5), left: left,
        right: right)
    }
    RunComparison.Topic.allCases.map { topic in
      ComparedTopic(
        topic: topic, lines: comparison.lines(about: topic), left: left, right: right)
    }
  }
}

private struct ComparedTopic: HTML {
  let topic: RunComparison.Topic
  let lines: [RunComparison.Line]
  let left: String
  let right: String

  var body: some HTML {
    if !lines.isEmpty {
      ComparedTable(
        id: "topic-\(topic.rawValue)", title: topic.title, lines: lines, left: left, right: right)
    }
  }
}

private struct ComparedTable: HTML {
  let id: String
  let title: String
  let lines: [RunComparison.Line]
  let left: String
  let right: String

  var body: some HTML {
    Element("section", ["aria-labelledby": id]) {
      Element("h2", ["id": id]) { title }
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
