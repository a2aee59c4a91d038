import Kernel
import ScenarioFormat
import Scoring

/// What people wrote and rated about a run, for the debrief as a file.
///
/// Everything that was ever written is in it, also what was changed or taken back.
package struct AssessmentRecord: Encodable, Sendable {
  let programTotal: Double
  /// The same as the program's where nobody changed anything.
  let ratedTotal: Double
  let notes: [Note]
  let overrides: [Rating]

  struct Note: Encodable, Sendable {
    let author: String
    /// `trainee` or `trainer`.
    let by: String
    /// Scenario time in milliseconds; nil for the whole run.
    let at: Int?
    let post: Int?
    let versions: [Version]

    struct Version: Encodable, Sendable {
      let at: String
      /// Empty once the note was taken back.
      let text: String
    }
  }

  struct Rating: Encodable, Sendable {
    let subject: String
    /// nil when the program's points count again.
    let points: Double?
    let reason: String
    let by: String
    let at: String
  }

  init(_ run: DebriefedRun) {
    programTotal = run.rated.program.points.total
    ratedTotal = run.rated.total
    notes = (run.noted?.notes ?? []).map { Note($0, in: run) }
    overrides = run.rated.history.map {
      Rating(
        subject: $0.subject.rawValue, points: $0.points, reason: $0.reason, by: $0.name,
        at: WrittenMoment.iso($0.at))
    }
  }
}

extension AssessmentRecord.Note {
  fileprivate init(_ note: RunNote, in run: DebriefedRun) {
    var number: Int?
    if case .post(let post) = note.place { number = post }
    self.init(
      author: note.name, by: note.author == run.record.person ? "trainee" : "trainer",
      at: run.noted?.time(of: note)?.milliseconds, post: number,
      versions: note.versions.map { Version(at: WrittenMoment.iso($0.at), text: $0.text) })
  }
}
