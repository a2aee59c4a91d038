import ContentFiles
import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// A course that is being written: where it stands, what is wrong, and everything in it.
struct OutlinePage: HTML {
  let draft: ReadDraft
  let review: ReviewStanding
  let hasUpdate: Bool
  let packs: [String]
  let formToken: String

  var body: some HTML {
    DraftHead(draft: draft, title: draft.draft.title, here: .course(draft.id))
    Element("p", ["class": "lead"]) { answer }
    if hasUpdate {
      Element("div", ["class": "notice"]) {
        Element("p") {
          "An update of Rollcall changed this course too. Your agency's text stays as it is. "
          Element("a", ["href": Link.authoring(.update(draft.id)).path]) {
            "Look at what the update brought"
          }
          " and decide file by file."
        }
      }
    }
    ReviewBox(draft: draft, standing: review, formToken: formToken)
    FaultList(faults: draft.faults, warnings: draft.warnings, course: draft.id)
    Element("section", ["aria-labelledby": "modules"]) {
      Element("div", ["class": "row-head"]) {
        Element("h2", ["id": "modules"]) { "Modules" }
        Element("a", ["class": "button", "href": Link.authoring(.settings(draft.id)).path]) {
          "Course details"
        }
      }
      draft.modules.enumerated().map { index, module in
        OutlineModule(
          draft: draft, id: module, isFirst: index == 0, isLast: index == draft.modules.count - 1,
          packs: packs, formToken: formToken)
      }
      AddModule(course: draft.id, formToken: formToken)
    }
    OtherFiles(draft: draft, formToken: formToken)
  }

  private var answer: String {
    let faults =
      draft.faults.isEmpty
      ? "No faults." : CourseWords.count(draft.faults.count, "fault", "faults") + " to mend."
    guard let published = draft.published else {
      return "\(faults) Learners do not see this course yet."
    }
    return draft.draft.hasUnpublishedWork
      ? "\(faults) Learners have version \(published) and see nothing of this draft until it is "
        + "published."
      : "Learners have version \(published), which is this text."
  }
}

private struct OutlineModule: HTML {
  let draft: ReadDraft
  let id: String
  let isFirst: Bool
  let isLast: Bool
  let packs: [String]
  let formToken: String
  private let entries: [ItemEntry]

  init(
    draft: ReadDraft, id: String, isFirst: Bool, isLast: Bool, packs: [String], formToken: String
  ) {
    self.draft = draft
    self.id = id
    self.isFirst = isFirst
    self.isLast = isLast
    self.packs = packs
    self.formToken = formToken
    entries = ItemEntry.all(in: draft.text(CoursePaths.module(id)))
  }

  var body: some HTML {
    Element("details", ["class": "module outline-module", "id": "module-\(id)", "open": isOpen]) {
      Element("summary") {
        Element("span", ["class": "module-title"]) { title }
        Element("span", ["class": "meta"]) { facts }
      }
      Element("div", ["class": "controls"]) {
        Element(
          "a",
          ["class": "button", "href": Link.authoring(.module(draft.id, module: id)).path]
        ) { "Details and objectives" }
        Element("a", ["class": "button", "href": Link.authoring(.bank(draft.id, module: id)).path])
        { "Questions (\(module?.families.count ?? 0))" }
        ArrangeForm(draft: draft, formToken: formToken) {
          if !isFirst { ArrangeButton(act: "module-up", place: id, title: "Up", about: title) }
          if !isLast { ArrangeButton(act: "module-down", place: id, title: "Down", about: title) }
        }
      }
      ArrangeForm(draft: draft, formToken: formToken, isList: true) {
        Element("ol", ["class": "outline-items"]) {
          entries.enumerated().map { index, entry in
            OutlineItem(
              draft: draft, module: id, entry: entry, item: item(entry), isFirst: index == 0,
              isLast: index == entries.count - 1)
          }
        }
      }
      AddItem(course: draft.id, module: id, packs: packs, formToken: formToken)
    }
  }

  private var module: CourseModule? { draft.course?.module(.init(id)) }
  private var title: String { module?.title ?? id }

  private func item(_ entry: ItemEntry) -> CourseItem? { module?.item(.init(entry.id)) }

  private var faults: Int { draft.faults.count { $0.file.hasPrefix("modules/\(id)/") } }

  private var isOpen: String? { faults > 0 || draft.modules.count < 3 ? "" : nil }

  private var facts: String {
    var facts = module.map { [CourseWords.minutes($0.minutes)] } ?? []
    facts.append(CourseWords.count(entries.count, "step", "steps"))
    if faults > 0 { facts.append(CourseWords.count(faults, "fault", "faults")) }
    return facts.joined(separator: " · ")
  }
}

private struct OutlineItem: HTML {
  let draft: ReadDraft
  let module: String
  let entry: ItemEntry
  let item: CourseItem?
  let isFirst: Bool
  let isLast: Bool

  var body: some HTML {
    Element("li") {
      Element("div", ["class": "outline-words"]) {
        Element(
          "a",
          ["href": Link.authoring(.item(draft.id, module: module, item: entry.id)).path]
        ) { title }
        Element("span", ["class": "meta"]) { facts }
      }
      Element("span", ["class": "arrange"]) {
        if !isFirst { ArrangeButton(act: "up", place: place, title: "Up", about: title) }
        if !isLast { ArrangeButton(act: "down", place: place, title: "Down", about: title) }
        ArrangeButton(act: "remove", place: place, title: "Remove", about: title)
      }
    }
  }

  private var place: String { "\(module)/\(entry.id)" }
  private var title: String { item?.title ?? entry.title ?? entry.id }

  private var facts: String {
    let minutes = item.map { [CourseWords.minutes($0.minutes)] } ?? []
    let kind = CourseItem.Kind(rawValue: entry.kind).map(CourseWords.kind) ?? entry.kind
    return (minutes + [kind] + (item?.isOptional == true ? ["optional"] : []))
      .joined(separator: " · ")
  }
}

struct ArrangeForm<Content: HTML>: HTML {
  let draft: ReadDraft
  let formToken: String
  /// Around a whole list, so that each of its buttons needs no form of its own.
  let isList: Bool
  private let content: Content

  init(
    draft: ReadDraft, formToken: String, isList: Bool = false, @HTMLBuilder content: () -> Content
  ) {
    self.draft = draft
    self.formToken = formToken
    self.isList = isList
    self.content = content()
  }

  var body: some HTML {
    PostForm(
      to: Link.authoring(.act(draft.id, act: "arrange")).path, token: formToken,
      class: isList ? "arrange-list" : "inline arrange"
    ) { content }
  }
}

private struct ArrangeButton: HTML {
  let act: String
  let place: String
  let title: String
  let about: String

  var body: some HTML {
    Element(
      "button",
      [
        "type": "submit", "name": "do", "value": "\(act) \(place)", "class": "quiet",
        "aria-label": "\(title): \(about)",
      ]
    ) { title }
  }
}
