import ContentFiles
import CourseFormat
import Markup
import SiteMap

/// The head of a page of a course that is being written: its state, and the pages beside it.
struct DraftHead: HTML {
  let draft: ReadDraft
  let title: String
  let here: AuthoringLink

  var body: some HTML {
    Element("p", ["class": "back"]) {
      if isTop {
        Element("a", ["href": Link.authoring(.start).path]) { "Writing courses" }
      } else {
        Element("a", ["href": Link.authoring(.course(draft.id)).path]) { draft.draft.title }
      }
    }
    Element("div", ["class": "draft-head"]) {
      Element("h1") { title }
      StateTag(state: draft.draft.state)
    }
    Element("nav", ["class": "draft-tabs", "aria-label": "Pages of this course"]) {
      Element("ul") {
        tabs.map { name, link in
          Element("li") {
            Element(
              "a",
              [
                "href": Link.authoring(link).path, "aria-current": link == here ? "page" : nil,
              ]
            ) { name }
          }
        }
      }
    }
  }

  private var isTop: Bool { here == .course(draft.id) }

  private var tabs: [(String, AuthoringLink)] {
    let id = draft.id
    var tabs: [(String, AuthoringLink)] = [("Outline", .course(id)), ("Preview", .preview(id))]
    if let published = draft.published, draft.draft.hasUnpublishedWork {
      tabs.append(("What is new", .difference(id, from: "\(published)", to: "draft")))
    }
    return tabs + [("History", .history(id))]
  }
}

/// Where a course stands, in a word.
struct StateTag: HTML {
  let state: CourseDraftState

  var body: some HTML {
    Element("span", ["class": name]) { state.title }
  }

  private var name: String {
    switch state {
    case .writing: "tag"
    case .inReview: "tag tag-info"
    case .returned: "tag tag-warn"
    case .approved, .published: "tag tag-good"
    }
  }
}

/// Faults and warnings where they are mended, each with its file and line.
struct FaultList: HTML {
  let faults: [ContentFault]
  var warnings: [ContentFault] = []
  let course: String
  /// Whether the file is named too.
  var namesFile = true

  var body: some HTML {
    if !faults.isEmpty {
      Element("section", ["class": "faults", "aria-label": "Faults"]) {
        Element("h2") { CourseWords.count(faults.count, "fault", "faults") + " to mend" }
        Element("ul") { faults.prefix(Self.most).map { line($0) } }
        if faults.count > Self.most {
          Element("p", ["class": "meta"]) { "And \(faults.count - Self.most) more." }
        }
      }
    }
    if !warnings.isEmpty {
      Element("section", ["class": "faults faults-warn", "aria-label": "Warnings"]) {
        Element("h2") { CourseWords.count(warnings.count, "warning", "warnings") }
        Element("ul") { warnings.prefix(Self.most).map { line($0) } }
        if warnings.count > Self.most {
          Element("p", ["class": "meta"]) { "And \(warnings.count - Self.most) more." }
        }
      }
    }
  }

  private static let most = 60

  private func line(_ fault: ContentFault) -> some HTML {
    Element("li") {
      Element("a", ["class": "place", "href": FaultPlace(fault, course: course).path]) {
        namesFile ? "\(fault.file), line \(fault.line)" : "Line \(fault.line)"
      }
      Element("span") { fault.message }
    }
  }
}

/// Where a fault can be seen in its text.
struct FaultPlace {
  let path: String

  init(_ fault: ContentFault, course: String) {
    path =
      Link.authoring(.file(course, file: fault.file)).path + "&line=\(fault.line)#line"
  }
}
