import Markup
import SiteMap
import Web

/// Everything that was written about a run, and a form to write more.
struct NotePage: HTML {
  let run: NotedRun
  let draft: NoteDraft
  let formToken: String
  var error: String?
  /// The note that could not be changed, with the words that were written for it.
  var failed: (note: RunNote.ID, text: String)?

  var body: some HTML {
    if run.record.state == .ended {
      DebriefNavigation(run: run.record.id, owner: run.owner, current: .notes)
    } else {
      RunOwnerNotice(owner: run.owner)
    }
    ErrorSummary(error.map { [(failed.map { "text-\($0.note)" } ?? "note-text", $0)] } ?? [])
    Element("h1") { "Notes" }
    Element("p", ["class": "lead"]) { "On \(run.record.title). \(count)" }
    Element("section", ["class": "notes", "aria-label": "Notes on this run"]) {
      if run.shown.isEmpty {
        Element("p", ["class": "empty"]) {
          "No notes yet. Write what you would do again, what you would do otherwise, and which "
            + "moment you want to talk about."
        }
      }
      run.shown.map { note in
        NoteCard(
          note: note, run: run, formToken: formToken,
          written: failed?.note == note.id ? failed?.text : nil)
      }
    }
    NoteForm(run: run, draft: draft, formToken: formToken)
  }

  private var count: String {
    let trainees = run.shown.count { run.isTrainees($0) }
    let trainers = run.shown.count - trainees
    return "\(trainees) by the trainee, \(trainers) by trainers."
  }
}
