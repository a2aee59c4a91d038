import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// A new step of a module.
struct AddItem: HTML {
  let course: String
  let module: String
  let packs: [String]
  let formToken: String

  var body: some HTML {
    Element("details", ["class": "add-box"]) {
      Element("summary") { "Add a step" }
      PostForm(
        to: Link.authoring(.act(course, act: "arrange")).path, token: formToken, class: "add-form"
      ) {
        VoidElement("input", ["type": "hidden", "name": "module", "value": module])
        Element("div", ["class": "field"]) {
          Element("label", ["for": "kind-\(module)"]) { "Kind" }
          Element("select", ["id": "kind-\(module)", "name": "kind"]) {
            CourseItem.Kind.allCases.map { kind in
              Element("option", ["value": kind.rawValue]) { CourseWords.kind(kind) }
            }
          }
        }
        Element("div", ["class": "field"]) {
          Element("label", ["for": "title-\(module)"]) { "Title" }
          VoidElement(
            "input",
            [
              "id": "title-\(module)", "name": "title", "type": "text", "autocomplete": "off",
              "required": "", "maxlength": "200",
            ])
        }
        Element("button", ["type": "submit", "name": "do", "value": "add"]) { "Add" }
      }
    }
  }
}

struct AddModule: HTML {
  let course: String
  let formToken: String

  var body: some HTML {
    Element("details", ["class": "add-box"]) {
      Element("summary") { "Add a module" }
      PostForm(
        to: Link.authoring(.act(course, act: "add-module")).path, token: formToken,
        class: "add-form"
      ) {
        LineField(label: "Title of the new module", name: "title", value: "")
        Element("button", ["type": "submit"]) { "Add" }
      }
    }
  }
}

/// Every file of the course, for what has no form; and its pictures.
struct OtherFiles: HTML {
  let draft: ReadDraft
  let formToken: String

  var body: some HTML {
    Element("section", ["aria-labelledby": "files"]) {
      Element("h2", ["id": "files"]) { "Files" }
      Element("p") {
        "A course is a folder of plain files. Whatever has no form here, such as short paths, is "
          + "written as text."
      }
      Element("details") {
        Element("summary") { CourseWords.count(draft.files.count, "file", "files") }
        Element("ul", ["class": "file-list"]) {
          draft.files.values.sorted { $0.path < $1.path }.map { file in
            Element("li") {
              Element("a", ["href": Link.authoring(.file(draft.id, file: file.path)).path]) {
                file.path
              }
              Element("span", ["class": "meta"]) {
                "\(file.bytes.count < 1000 ? "\(file.bytes.count) bytes" : "\(file.bytes.count / 1000) kB"), "
                  + "\(file.author.name), \(CourseWords.day(file.at))"
              }
            }
          }
        }
      }
      Element("details") {
        Element("summary") { "Add a picture" }
        PostForm(
          to: Link.authoring(.act(draft.id, act: "picture")).path, token: formToken,
          class: "add-form", takesFiles: true
        ) {
          Element("div", ["class": "field"]) {
            Element("label", ["for": "picture"]) { "SVG, PNG, JPEG or WebP, up to 4 MB" }
            VoidElement("input", ["id": "picture", "name": "picture", "type": "file"])
          }
          Element("button", ["type": "submit"]) { "Add" }
        }
      }
      Element("p", ["class": "controls"]) {
        Element("a", ["class": "button", "href": Link.authoring(.archive(draft.id)).path]) {
          "Download the folder (ZIP)"
        }
      }
    }
  }
}
