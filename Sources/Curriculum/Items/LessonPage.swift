import CourseFormat
import Kernel
import Markup
import Web

/// A lesson: text, what it rests on, what to check with one's own counsel, and the way on.
struct LessonPage: HTML {
  let view: ItemView
  let lesson: Lesson

  var body: some HTML {
    ItemPage(view: view) {
      lesson.jurisdiction.map { JurisdictionBadge(jurisdiction: $0) }
      LessonText(text: lesson.text, pictures: view.pictures)
      lesson.counsel.map { CounselNote(text: $0) }
      if !lesson.sources.isEmpty { SourceList(sources: lesson.sources) }
      if !view.step.isFinished {
        PostForm(to: view.act("done"), token: view.formToken, class: "item-done") {
          Element("button", ["type": "submit", "class": "primary"]) { "Done, next" }
        }
      }
    }
  }
}

private struct JurisdictionBadge: HTML {
  let jurisdiction: Jurisdiction

  var body: some HTML {
    Element("p") {
      Element("span", ["class": "tag"]) { "Law of the \(jurisdiction.name)" }
    }
  }
}

private struct CounselNote: HTML {
  let text: String

  var body: some HTML {
    Element("div", ["class": "callout callout-counsel", "role": "note"]) {
      Element("p", ["class": "callout-title"]) { "Check with your counsel" }
      Markdown(text)
    }
  }
}

private struct SourceList: HTML {
  let sources: [String]

  var body: some HTML {
    Element("section", ["class": "sources", "aria-labelledby": "sources"]) {
      Element("h2", ["id": "sources"]) { "Sources" }
      Element("ul") { sources.map { source in Element("li") { Markdown(source) } } }
    }
  }
}
