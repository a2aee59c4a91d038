import Markup
import SiteMap

/// A course's Markdown with its callouts, figures and tables.
struct LessonText: HTML {
  let text: String
  let pictures: LessonPictures

  var body: some HTML {
    Element("div", ["class": "lesson-text"]) {
      LessonBlock.blocks(of: text).map { LessonBlockView(block: $0, pictures: pictures) }
    }
  }
}

/// Where a lesson's pictures come from: never from outside.
enum LessonPictures: Sendable {
  /// The version that the learner has.
  case course(String)
  /// What authors are writing.
  case draft(String)

  func path(_ name: String) -> String {
    switch self {
    case .course(let course): Link.learning(.media(course, file: name)).path
    case .draft(let course): Link.authoring(.media(course, file: name)).path
    }
  }
}

private struct LessonBlockView: HTML {
  let block: LessonBlock
  let pictures: LessonPictures

  var body: some HTML {
    switch block {
    case .text(let text): Markdown(text)
    case .callout(let title, let text): Callout(title: title, text: text)
    case .figure(let file, let alt, let caption):
      Figure(file: file, alt: alt, caption: caption, pictures: pictures)
    case .table(let header, let rows): LessonTable(header: header, rows: rows)
    }
  }
}

private struct Callout: HTML {
  let title: String
  let text: String

  var body: some HTML {
    Element("div", ["class": "callout callout-\(kind)", "role": "note"]) {
      Element("p", ["class": "callout-title"]) { title }
      Markdown(text)
    }
  }

  private var kind: String {
    switch title.lowercased().filter({ $0.isLetter || $0 == " " }) {
    case "do": "do"
    case "do not": "not"
    case "example": "example"
    case "case": "case"
    default: "why"
    }
  }
}

private struct Figure: HTML {
  let file: String
  let alt: String
  let caption: String?
  let pictures: LessonPictures

  var body: some HTML {
    Element("figure", ["class": "lesson-figure"]) {
      VoidElement("img", ["src": source, "alt": alt, "loading": "lazy"])
      caption.map { caption in Element("figcaption") { caption } }
    }
  }

  /// Pictures come from the course alone.
  private var source: String {
    let name = file.hasPrefix("media/") ? String(file.dropFirst("media/".count)) : file
    return pictures.path(name)
  }
}

private struct LessonTable: HTML {
  let header: [String]
  let rows: [[String]]

  var body: some HTML {
    Element(
      "div",
      [
        "class": "table-scroll", "role": "group", "tabindex": "0",
        "aria-label": "Table: \(header.joined(separator: ", "))",
      ]
    ) {
      Element("table") {
        Element("thead") {
          Element("tr") {
            header.map { cell in Element("th", ["scope": "col"]) { Markdown(cell) } }
          }
        }
        Element("tbody") {
          rows.map { row in
            Element("tr") { row.map { cell in Element("td") { Markdown(cell) } } }
          }
        }
      }
    }
  }
}
