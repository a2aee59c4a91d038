import Kernel
import CourseFormat
import Markup
import SiteMap
import Web

/// Who is stuck, and on what: by item, because an item that stops many is the item’s fault.
struct StuckPage: HTML {
  let stuck: StuckList

  var body: some HTML {
    TrainingHead(course: stuck.course, here: .stuck(stuck.course.id.rawValue))
    Element("p", ["class": "lead"]) { stuck.sentence }
    Element("p", ["class": "hint"]) {
      "Stuck is who failed an item \(StandingStore.failedTries) times without passing it, or has "
        + "made no progress for \(StandingStore.idleDays) days."
    }
    stuck.groups.map { group in
      Element("section", ["class": "stuck-item"]) {
        Element("h2") { group.item }
        Element("ul", ["class": "name-list"]) {
          group.people.map { line in
            Element("li") {
              Element("a", ["href": path(line)]) { line.person.name }
              Element("span", ["class": "meta"]) { " \(words(line))" }
            }
          }
        }
      }
    }
    if !stuck.groups.isEmpty {
      Element("p", ["class": "meta table-file"]) {
        Element(
          "a",
          ["href": Link.training(.file("stuck.csv", course: stuck.course.id.rawValue)).path]
        ) { "Who is stuck as a CSV file" }
      }
    }
  }

  private func path(_ line: CourseStanding) -> String {
    Link.training(.learner(stuck.course.id.rawValue, person: line.person.id)).path
  }

  private func words(_ line: CourseStanding) -> String {
    [line.person.unit, line.trouble?.words ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

/// Active people who are stuck, by the item that stops them; what stops most comes first.
struct StuckList: Sendable {
  let course: Course
  let groups: [(item: String, people: [CourseStanding])]
  private let counted: Int

  init(_ course: Course, _ standings: [CourseStanding]) {
    self.course = course
    let active = standings.filter { $0.person.isActive && $0.state != .left }
    counted = active.count
    groups = Dictionary(grouping: active.filter { $0.state == .stuck }) {
      $0.trouble?.item ?? ""
    }
    .map { (item: $0.key, people: $0.value) }
    .sorted { ($1.people.count, $0.item) < ($0.people.count, $1.item) }
  }

  var sentence: String {
    let people = groups.reduce(0) { $0 + $1.people.count }
    guard people > 0 else { return "Nobody is stuck." }
    let most = groups.first.map { "; \($0.people.count) at “\($0.item)”" } ?? ""
    return "\(people) of \(counted) \(people == 1 ? "is" : "are") stuck\(most)."
  }

  var table: DataTable {
    DataTable(
      id: "stuck", title: "Who is stuck: \(course.title)", note: sentence,
      columns: ["Item", "Name", "Unit", "Why", "Last seen"],
      rows: groups.flatMap { group in
        group.people.map { line in
          [
            .init(group.item), .init(line.person.name), .init(line.person.unit),
            .init(line.trouble?.words ?? ""), .init(CourseWords.day(line.lastAt)),
          ]
        }
      })
  }
}
