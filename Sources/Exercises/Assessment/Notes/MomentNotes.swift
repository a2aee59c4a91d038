import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// What was written about a run until a moment, the nearest first, beside its replay.
struct MomentNotes: HTML {
  let run: NotedRun
  let time: ScenarioTime
  /// The post whose thread is open.
  let post: Post.Number?

  private static let most = 4

  var body: some HTML {
    Element("section", ["class": "moment-notes", "aria-labelledby": "moment-notes"]) {
      Element("h3", ["id": "moment-notes"]) { "Notes" }
      if near.isEmpty {
        Element("p", ["class": "empty"]) { "None up to this moment." }
      }
      near.map { NoteCard(note: $0, run: run) }
      Element("p") {
        Element(
          "a",
          ["href": Link.runNotes(run.record.id.rawValue, at: time.seconds, post: post).path]
        ) { post == nil ? "Write a note on this moment" : "Write a note on this post" }
      }
    }
  }

  private var near: [RunNote] {
    let past = run.shown.filter { note in run.time(of: note).map { $0 <= time } ?? false }
    return Array(past.reversed().prefix(Self.most))
  }
}
