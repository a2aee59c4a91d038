import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// One note: who, about what, the words, and how they changed.
struct NoteCard: HTML {
  let note: RunNote
  let run: NotedRun
  /// nil where notes are only read.
  var formToken: String?
  /// What was written for this note and could not be saved.
  var written: String?

  var body: some HTML {
    Element("article", ["class": "note \(cssClass)", "id": "note-\(note.id)"]) {
      Element("p", ["class": "note-head"]) {
        Element("strong") { run.isOwn(note) ? "You" : note.name }
        " "
        Element("span", ["class": "tag"]) { run.isTrainees(note) ? "Trainee" : "Trainer" }
        " "
        Element("span", ["class": "meta"]) {
          if let time = run.time(of: note), run.record.state == .ended {
            Element("a", ["href": Link.runReplay(run.record.id.rawValue, at: time.seconds).path]) {
              place
            }
          } else {
            place
          }
          ". Written "
          WrittenMoment(milliseconds: note.versions.first?.at ?? 0)
          note.wasChanged ? ", changed" : ""
        }
      }
      Element("p", ["class": "note-text", "dir": "auto"]) { note.text }
      if note.wasChanged { NoteHistory(note: note) }
      if let formToken, run.isOwn(note) {
        NoteChangeForm(
          note: note, run: run.record.id, written: written, formToken: formToken)
      }
    }
  }

  private var cssClass: String { run.isTrainees(note) ? "note-trainee" : "note-trainer" }

  private var place: String {
    switch note.place {
    case .run: "On the whole run"
    case .moment(let time): "On T+\(time), \(run.setting.wallClock(at: time))"
    case .post(let number):
      "On post \(number)" + (run.time(of: note).map { ", T+\($0)" } ?? "")
    }
  }
}

private struct NoteHistory: HTML {
  let note: RunNote

  var body: some HTML {
    Element("details") {
      Element("summary") { "Earlier versions" }
      Element("ol", ["class": "note-versions"]) {
        note.versions.dropLast().map { version in
          Element("li") {
            Element("p", ["class": "meta"]) { WrittenMoment(milliseconds: version.at) }
            Element("p", ["class": "note-text", "dir": "auto"]) {
              version.text.isEmpty ? "(taken back)" : version.text
            }
          }
        }
      }
    }
  }
}

private struct NoteChangeForm: HTML {
  let note: RunNote
  let run: Run.ID
  let written: String?
  let formToken: String

  var body: some HTML {
    Element("details", ["open": written == nil ? nil : ""]) {
      Element("summary") { "Change or take back" }
      PostForm(
        to: Link.runNote(run.rawValue, note: note.id.rawValue).path, token: formToken,
        class: "note-form"
      ) {
        VoidElement(
          "input", ["type": "hidden", "name": "version", "value": "\(note.version)"])
        Element("label", ["for": "text-\(note.id)"]) { "Your note" }
        Element(
          "textarea",
          ["id": "text-\(note.id)", "name": "text", "rows": "4", "maxlength": "\(RunNote.longest)"]
        ) { written ?? note.text }
        Element("div", ["class": "controls"]) {
          Element("button", ["type": "submit", "name": "do", "value": "change"]) {
            "Save the change"
          }
          Element("button", ["type": "submit", "name": "do", "value": "back", "class": "quiet"]) {
            "Take it back"
          }
        }
      }
    }
  }
}
