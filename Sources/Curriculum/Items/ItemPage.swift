import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// What every item's page needs to know.
struct ItemView: Sendable {
  let learner: Learner
  let standing: CourseProgress
  let step: CourseProgress.Step
  let formToken: String
  /// Made for the form of this page, so that sending it twice is one act.
  let key: String
  /// An author looks at it: everything leads back to the preview, and nothing is kept.
  var isPreview = false

  var course: Course { learner.version.course }
  var reference: ItemReference { step.reference }
  var module: CourseModule? { course.module(reference.module) }

  /// Where a form of the item goes.
  func act(_ name: String) -> String {
    if isPreview { return link(to: step) }
    return Link.learning(
      .itemAct(
        course.id.rawValue, module: reference.module.rawValue, item: reference.item.rawValue,
        act: name)
    ).path
  }

  /// The page of a step of the same course.
  func link(to step: CourseProgress.Step) -> String {
    guard isPreview else { return step.link(in: course) }
    let place = step.reference
    return Link.authoring(
      .previewItem(
        course.id.rawValue, module: place.module.rawValue, item: place.item.rawValue)
    ).path
  }

  /// The page of the course.
  var courseLink: String {
    (isPreview
      ? Link.authoring(.preview(course.id.rawValue)) : Link.learning(.course(course.id.rawValue)))
      .path
  }

  var pictures: LessonPictures {
    isPreview ? .draft(course.id.rawValue) : .course(course.id.rawValue)
  }

  /// What comes after this one, for a link; nil at the end.
  var next: CourseProgress.Step? {
    let steps = standing.steps
    let later = steps.firstIndex { $0.reference == reference }.map { steps[($0 + 1)...] } ?? []
    return later.first { !$0.isFinished && !$0.isOptional && $0.blockedBy.isEmpty }
      ?? (standing.next.flatMap { $0.reference == reference ? nil : $0 })
  }
}

/// The frame of an item: where it belongs, what it is and how long it takes, and the way on.
struct ItemPage<Content: HTML>: HTML {
  let view: ItemView
  private let content: Content

  init(view: ItemView, @HTMLBuilder content: () -> Content) {
    self.view = view
    self.content = content()
  }

  var body: some HTML {
    if view.isPreview { PreviewMark(course: view.course.id.rawValue) }
    Element("p", ["class": "back"]) {
      Element("a", ["href": view.courseLink]) {
        view.module?.title ?? view.course.title
      }
    }
    Element("article", ["class": "item item-\(view.step.item.kind.rawValue)", "data-time": time]) {
      Element("p", ["class": "meta item-kicker"]) { kicker }
      Element("h1") { view.step.item.title }
      content
    }
    if view.step.isFinished { NextStep(view: view) }
  }

  private var kicker: String {
    let about = [
      CourseWords.minutes(view.step.item.minutes), CourseWords.kind(view.step.item.kind),
    ]
    let state: String? =
      switch view.step.progress?.state {
      case .done: "done"
      case .skipped: "skipped, you know it"
      default: view.step.isOptional ? "optional" : nil
      }
    return (about + [state].compactMap(\.self)).joined(separator: " · ")
  }

  /// Where the page tells that somebody is in front of it; nothing is counted once it is done.
  private var time: String? {
    view.step.isFinished || view.isPreview ? nil : view.act("time")
  }
}

/// The way on, once the item is done.
struct NextStep: HTML {
  let view: ItemView

  var body: some HTML {
    Element("nav", ["class": "next-step", "aria-label": "Next"]) {
      if let next = view.next {
        Element("p", ["class": "meta"]) {
          "Next: \(CourseWords.minutes(next.item.minutes)) · \(next.item.title)"
        }
        Element("a", ["class": "button primary", "href": view.link(to: next)]) { "Go on" }
      } else {
        Element(
          "a",
          ["class": "button primary", "href": view.courseLink]
        ) { "Back to the course" }
      }
    }
  }
}
