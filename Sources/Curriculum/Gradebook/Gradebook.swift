import CourseFormat
import SiteMap
import Web

/// Who took a course with what result, as a filter leaves them.
struct Gradebook: Sendable {
  /// What a trainer asks for; what an address says beyond it counts as nothing.
  struct Filter: Equatable, Sendable {
    var unit = ""
    var state: CourseStanding.State?
    var words = ""
    var order = Order.name
    var page = 1

    enum Order: String, CaseIterable, Sendable {
      case name, progress, score, last
    }
  }

  let course: Course
  let filter: Filter
  let units: [String]
  /// As the filter leaves them, in its order.
  let lines: [CourseStanding]
  /// Of the unit, whatever else is asked for: active people who have not left.
  let counted: [CourseStanding]

  static let pageSize = 100

  init(_ course: Course, _ standings: [CourseStanding], filter: Filter) {
    self.course = course
    self.filter = filter
    units = Set(standings.map(\.person.unit)).subtracting([""]).sorted()
    let unit = standings.filter { filter.unit.isEmpty || $0.person.unit == filter.unit }
    counted = unit.filter { $0.person.isActive && $0.state != .left }
    let words = filter.words.lowercased()
    lines = unit.filter { standing in
      (filter.state == nil || standing.state == filter.state)
        && (words.isEmpty || standing.person.name.lowercased().contains(words))
    }.sorted { Self.isBefore($0, $1, by: filter.order) }
  }

  /// The answer first, such as “12 of 40 done; 3 stuck”.
  var sentence: String {
    guard !counted.isEmpty else { return "Nobody has taken this course yet." }
    let done = counted.count { $0.state == .done }
    let stuck = counted.count { $0.state == .stuck }
    let idle = counted.count { $0.state == .enrolled }
    return "\(done) of \(counted.count) done; \(stuck) stuck"
      + (idle == 0 ? "." : "; \(idle) \(idle == 1 ? "has" : "have") done nothing yet.")
  }

  var pages: Int { max(1, (lines.count + Self.pageSize - 1) / Self.pageSize) }
  var page: Int { min(max(filter.page, 1), pages) }

  var shown: ArraySlice<CourseStanding> {
    lines.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
  }

  /// Every line of the filter, on no page of its own.
  var table: DataTable {
    DataTable(
      id: "gradebook", title: "Gradebook: \(course.title)", note: sentence,
      columns: [
        "Name", "Unit", "Path", .number("Version"), "Standing", .number("Done"),
        .number("Of"), .number("Minutes"), .number("Score, %"), "Enrolled", "Completed",
        "Last seen", "Stuck on", "Why",
      ],
      rows: lines.map(Self.row))
  }

  private static func row(_ line: CourseStanding) -> [DataTable.Cell] {
    [
      .init(line.person.name), .init(line.person.unit), .init(line.path ?? "Whole course"),
      .init("\(line.version)"), .init(line.state.title), .init("\(line.done)"),
      .init("\(line.wanted)"), .init("\(line.minutes)"),
      .init(line.score.map { "\(Int(($0 * 100).rounded()))" } ?? ""),
      .init(CourseWords.day(line.enrolledAt)),
      .init(line.completedAt.map(CourseWords.day) ?? ""), .init(CourseWords.day(line.lastAt)),
      .init(line.trouble?.item ?? ""), .init(line.trouble?.words ?? ""),
    ]
  }

  private static func isBefore(
    _ left: CourseStanding, _ right: CourseStanding, by order: Filter.Order
  ) -> Bool {
    let names = (left.person.name, left.person.id) < (right.person.name, right.person.id)
    switch order {
    case .name: return names
    case .progress:
      return left.share == right.share ? names : left.share < right.share
    case .score:
      return left.score == right.score ? names : (left.score ?? -1) < (right.score ?? -1)
    case .last: return left.lastAt == right.lastAt ? names : left.lastAt < right.lastAt
    }
  }
}

extension CourseStanding {
  fileprivate var share: Double { wanted == 0 ? 1 : Double(done) / Double(wanted) }
}

extension Gradebook.Filter {
  init(unit: String?, state: String?, words: String?, order: String?, page: String?) {
    self.init(
      unit: unit ?? "", state: state.flatMap(CourseStanding.State.init(rawValue:)),
      words: String((words ?? "").prefix(80)), order: order.flatMap(Order.init(rawValue:)) ?? .name,
      page: page.flatMap { Int($0) } ?? 1)
  }

  /// The same question for another address, perhaps of another page.
  func query(page: Int = 1) -> PageQuery {
    PageQuery([
      ("unit", unit), ("state", state?.rawValue), ("q", words),
      ("order", order == .name ? nil : order.rawValue), ("page", page == 1 ? nil : "\(page)"),
    ])
  }
}

extension Gradebook.Filter.Order {
  var title: String {
    switch self {
    case .name: "Name"
    case .progress: "Least done first"
    case .score: "Lowest score first"
    case .last: "Longest away first"
    }
  }
}
