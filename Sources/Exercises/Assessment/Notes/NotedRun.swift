import Kernel
import RunLog
import ScenarioFormat
import Web

/// A run with its notes, as one person sees them.
struct NotedRun: Sendable {
  let record: Run
  let setting: ScenarioSetting
  let posts: [Post]
  let notes: [RunNote]
  let viewer: SignedInPerson
  /// nil on the viewer's own run.
  let owner: RunPerson?

  /// What still stands: notes on the whole run first, then in order of the moments they are about.
  var shown: [RunNote] {
    notes.filter { !$0.isTakenBack }.sorted { order($0) < order($1) }
  }

  func isOwn(_ note: RunNote) -> Bool { note.author == viewer.id }

  /// Whether the person who played the run wrote it.
  func isTrainees(_ note: RunNote) -> Bool { note.author == record.person }

  func time(of note: RunNote) -> ScenarioTime? { note.place.time(in: posts) }

  /// The posts that a note is most likely about: the agency's own, and those of the scenario.
  var candidates: [Post] { posts.filter { $0.author.kind == .agency || $0.inject != nil } }

  private func order(_ note: RunNote) -> (Int, Int, RunNote.ID) {
    (time(of: note)?.milliseconds ?? -1, note.versions.first?.at ?? 0, note.id)
  }
}
