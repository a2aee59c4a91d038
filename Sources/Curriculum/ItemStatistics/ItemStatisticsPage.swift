import CourseFormat
import Kernel
import Learning
import Markup
import SiteMap
import Web

/// How the questions of a course do: the answer, the difficulty, and what needs a look.
struct ItemStatisticsPage: HTML {
  let statistics: ItemStatistics
  /// The numbers of all versions, newest first.
  let versions: [Int]
  let page: Int

  static let pageSize = 100

  var body: some HTML {
    TrainingHead(course: course, here: .items(course.id.rawValue))
    Element("p", ["class": "lead"]) { statistics.sentence }
    StatisticsFilter(statistics: statistics, versions: versions)
    if !statistics.lines.isEmpty {
      Element("p") { statistics.reliability }
      DifficultyChart.chart(statistics).map { ChartFigure($0) }
      QuestionTable(
        lines: Array(statistics.lines.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)),
        course: course.id.rawValue, query: query().text)
      PageSteps(page: page, pages: pages) { path(page: $0) }
      Element("p", ["class": "meta table-file"]) {
        Element("a", ["href": file]) { "All \(statistics.lines.count) as a CSV file" }
      }
      StatisticsGuide()
    }
  }

  private var course: Course { statistics.version.course }

  private var pages: Int {
    max(1, (statistics.lines.count + Self.pageSize - 1) / Self.pageSize)
  }

  private func path(page: Int) -> String {
    Link.training(.items(course.id.rawValue)).path + query(page: page).text
  }

  private func query(page: Int = 1) -> PageQuery {
    PageQuery([
      ("version", "\(statistics.version.number)"), ("test", statistics.test.name),
      ("page", page == 1 ? nil : "\(page)"),
    ])
  }

  private var file: String {
    Link.training(.file("questions.csv", course: course.id.rawValue)).path + query().more
  }
}

private struct StatisticsFilter: HTML {
  let statistics: ItemStatistics
  let versions: [Int]

  var body: some HTML {
    Element(
      "form",
      [
        "method": "get", "class": "training-filter",
        "action": Link.training(.items(statistics.version.course.id.rawValue)).path,
      ]
    ) {
      Choice(
        label: "Test", name: "test", selected: statistics.test.name,
        options: AnalyzedTest.all(of: statistics.version.course).map {
          ($0.name, $0.title(in: statistics.version.course))
        })
      Choice(
        label: "Version", name: "version", selected: "\(statistics.version.number)",
        options: versions.map { ("\($0)", "Version \($0)") })
      Element("button", ["type": "submit"]) { "Show" }
    }
  }
}

private struct QuestionTable: HTML {
  let lines: [ItemStatistics.Line]
  let course: String
  let query: String

  var body: some HTML {
    Element(
      "div",
      ["class": "table-scroll", "tabindex": "0", "role": "group", "aria-label": "Questions"]
    ) {
      Element("table", ["class": "training-table question-table"]) {
        Element("thead") {
          Element("tr") {
            Element("th", ["scope": "col"]) { "Question" }
            Element("th", ["scope": "col"]) { "Look at it" }
            Element("th", ["scope": "col", "class": "number"]) { "Takers" }
            Element("th", ["scope": "col", "class": "number"]) {
              Element("abbr", ["title": "share of right answers"]) { "p" }
            }
            Element("th", ["scope": "col", "class": "number"]) {
              Element("abbr", ["title": "corrected point-biserial correlation"]) { "r" }
            }
          }
        }
        Element("tbody") {
          lines.map { QuestionRow(line: $0, course: course, query: query) }
        }
      }
    }
  }
}

private struct QuestionRow: HTML {
  let line: ItemStatistics.Line
  let course: String
  let query: String

  var body: some HTML {
    Element("tr") {
      Element("th", ["scope": "row"]) {
        Element(
          "a", ["href": Link.training(.question(course, question: line.key.text)).path + query]
        ) { short }
        Element("span", ["class": "meta"]) {
          " \(line.module), variant \(line.key.variant.rawValue.uppercased())"
        }
      }
      Element("td") {
        if line.item.hasEnoughTakers {
          line.item.flags.map { flag in
            Element("span", ["class": flag == .checkKey ? "tag tag-danger" : "tag tag-warn"]) {
              StatisticWords.short(flag)
            }
          }
        } else {
          Element("span", ["class": "meta"]) { "too few takers" }
        }
      }
      Element("td", ["class": "number"]) { "\(line.item.takers)" }
      Element("td", ["class": "number"]) {
        line.item.difficulty.map(StatisticWords.number) ?? "–"
      }
      Element("td", ["class": "number"]) {
        line.item.discrimination.map(StatisticWords.number) ?? "–"
      }
    }
  }

  private var short: String {
    line.stem.count <= 110 ? line.stem : line.stem.prefix(107) + "…"
  }
}

/// The definitions, one click away.
private struct StatisticsGuide: HTML {
  var body: some HTML {
    Element("details") {
      Element("summary") { "What the figures mean" }
      Element("div", ["class": "prose"]) {
        Element("p") {
          "p is the share of right answers; partly right is not right. From 0.40 to 0.60 a "
            + "question tells most. Below 0.20 or above 0.80 it is worth a look, unless everybody "
            + "has to know it."
        }
        Element("p") {
          "r is the correlation of the question with the rest of each person’s test. 0.30 and more "
            + "is good; below 0.20 revise it; below zero check the key."
        }
        Element("p") {
          "Each person counts once, with the first try. Below \(ItemAnalysis.leastTakers) takers "
            + "the figures are chance, so there is no verdict."
        }
      }
    }
  }
}
