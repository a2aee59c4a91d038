import CourseFormat
import Kernel
import Markup
import SiteMap

/// What is different between two states of a course, module by module, with the words.
struct DifferencePage: HTML {
  let course: String
  let title: String
  let from: ComparedCourse
  let to: ComparedCourse
  /// Everything that can be compared, for the choice.
  let choices: [(value: String, title: String)]
  let difference: CourseDifference

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.authoring(.course(course)).path]) { title }
    }
    Element("h1") { "What is different" }
    Element("p", ["class": "lead"]) { answer }
    Element("form", ["method": "get", "action": path, "class": "difference-choice"]) {
      PickField(label: "From", name: "from", value: from.name, options: choices)
      PickField(label: "To", name: "to", value: to.name, options: choices)
      Element("button", ["type": "submit"]) { "Compare" }
    }
    if to.hasFaults {
      Element("div", ["class": "notice"]) {
        Element("p") {
          "This draft has faults. What cannot be read so far is missing in the comparison."
        }
      }
    }
    difference.modules.map { module in
      Element("section", ["class": "difference-module"]) {
        Element("h2") { name(of: module) }
        difference.changes(in: module).map { ChangeView(change: $0) }
      }
    }
  }

  private var path: String {
    String(Link.authoring(.difference(course, from: "", to: "")).path.prefix { $0 != "?" })
  }

  private var answer: String {
    guard !difference.isEmpty else {
      return "\(from.title) and \(to.title) are the same."
    }
    let counts: [(CourseDifference.Kind, String)] = [
      (.added, "new"), (.changed, "changed"), (.removed, "gone"),
    ]
    let words = counts.map { kind, word in
      (difference.changes.count { $0.kind == kind }, word)
    }.filter { $0.0 > 0 }.map { "\($0) \($1)" }
    return "From \(from.title) to \(to.title): \(words.joined(separator: ", "))."
  }

  private func name(of module: CourseModule.ID?) -> String {
    guard let module else { return "The course" }
    return to.course.module(module)?.title ?? from.course.module(module)?.title ?? module.rawValue
  }
}

/// One side of a comparison.
struct ComparedCourse: Sendable {
  /// As it stands in the address: a number, or `draft`.
  var name: String
  var title: String
  var course: Course
  var hasFaults = false
}

/// One thing that is different, with each of its texts.
struct ChangeView: HTML {
  let change: CourseDifference.Change

  var body: some HTML {
    Element("details", ["class": "change", "open": change.kind == .changed ? "" : nil]) {
      Element("summary") {
        Element("span", ["class": tag]) { word }
        Element("span") { "\(kind): \(change.title)" }
      }
      change.texts.map { text in
        Element("div", ["class": "change-text"]) {
          Element("h3") { text.name }
          WordDifferenceView(difference: WordDifference(from: text.old, to: text.new))
        }
      }
    }
  }

  private var word: String {
    switch change.kind {
    case .added: "new"
    case .removed: "gone"
    case .changed: "changed"
    }
  }

  private var tag: String {
    switch change.kind {
    case .added: "tag tag-good"
    case .removed: "tag tag-danger"
    case .changed: "tag tag-info"
    }
  }

  private var kind: String {
    switch change.place {
    case .course: "Course"
    case .module: "Module"
    case .item: "Step"
    case .question: "Question"
    }
  }
}
