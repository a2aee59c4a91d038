import ContentFiles
import CourseFormat
import Markup
import SiteMap
import Web

/// A file of the course as it is, for what has no form.
struct FilePage: HTML {
  let draft: ReadDraft
  let path: String
  let text: String
  let base: Int?
  /// The line that somebody came to see, from 1.
  var line: Int?
  var newer: NewerPlace?
  let formToken: String

  var body: some HTML {
    DraftHead(draft: draft, title: path, here: .file(draft.id, file: path))
    newer.map { NewerBox(newer: $0, theirs: Link.authoring(.file(draft.id, file: path)).path) }
    FaultList(
      faults: draft.faults(in: path), warnings: draft.warnings(in: path), course: draft.id,
      namesFile: false)
    if let line { LinesAround(text: text, line: line, faults: draft.faults(in: path)) }
    PostForm(
      to: Link.authoring(.file(draft.id, file: path)).path, token: formToken, class: "editor-form",
      keep: "course-\(draft.id)-\(path)", takesFiles: true
    ) {
      BaseField(revision: base)
      VoidElement("input", ["type": "hidden", "name": "name", "value": path])
      Element("div", ["class": "field"]) {
        Element("label", ["for": "text"]) { "The file as text" }
        Element(
          "textarea",
          [
            "id": "text", "name": "text", "rows": "28", "class": "code", "spellcheck": "false",
            "wrap": "off", "data-line": line.map { "\($0)" },
          ]
        ) { text.hasPrefix("\n") ? "\n" + text : text }
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Save" }
    }
    if path != CoursePaths.course, base != nil {
      Element("details", ["class": "add-box"]) {
        Element("summary") { "Remove this file" }
        PostForm(
          to: Link.authoring(.act(draft.id, act: "remove-file")).path, token: formToken
        ) {
          BaseField(revision: base)
          VoidElement("input", ["type": "hidden", "name": "name", "value": path])
          Element("p") { "Its text stays in the history." }
          Element("button", ["type": "submit", "class": "danger"]) { "Remove the file" }
        }
      }
    }
  }
}

/// The lines around a fault, with the fault at its line.
private struct LinesAround: HTML {
  let text: String
  let line: Int
  let faults: [ContentFault]

  var body: some HTML {
    Element("div", ["class": "lines-around", "id": "line", "tabindex": "-1"]) {
      Element("ol", ["start": "\(range.lowerBound + 1)"]) {
        lines[range].enumerated().map { index, content in
          let number = range.lowerBound + index + 1
          return Element("li", ["class": number == line ? "here" : nil]) {
            Element("code") { String(content.prefix(300)) }
            faults.filter { $0.line == number }.map { fault in
              Element("p", ["class": "error"]) { fault.message }
            }
          }
        }
      }
    }
  }

  private var lines: [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private var range: Range<Int> {
    let middle = min(max(line - 1, 0), max(lines.count - 1, 0))
    return max(0, middle - 3)..<min(lines.count, middle + 4)
  }
}

/// A file that is no text: a picture.
struct PictureFilePage: HTML {
  let draft: ReadDraft
  let file: CourseDraftFile
  let formToken: String

  var body: some HTML {
    DraftHead(draft: draft, title: file.path, here: .file(draft.id, file: file.path))
    Element("figure", ["class": "lesson-figure"]) {
      VoidElement("img", ["src": source, "alt": "The picture \(file.path)"])
    }
    Element("p") {
      "Show it in a lesson with "
      Element("code") { "![what can be seen](\(file.path) \"caption\")" }
    }
    PostForm(to: Link.authoring(.act(draft.id, act: "remove-file")).path, token: formToken) {
      BaseField(revision: file.revision)
      VoidElement("input", ["type": "hidden", "name": "name", "value": file.path])
      Element("button", ["type": "submit", "class": "danger"]) { "Remove the picture" }
    }
  }

  private var source: String {
    Link.authoring(.media(draft.id, file: String(file.path.dropFirst("media/".count)))).path
  }
}
