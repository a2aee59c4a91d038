import Kernel
import SiteMap

/// The parts of a debrief, in the order of its navigation: a page has one job.
///
/// A new part is a case here and a route in ``ResultRoutes``.
enum DebriefPart: String, CaseIterable, Sendable {
  case overview, replay, timeline, points, facts, answers, crowd, model, paper
  case whatIf = "what-if"
  case comparison, notes, evaluation

  var title: String {
    switch self {
    case .overview: "Overview"
    case .replay: "Replay"
    case .timeline: "Timeline"
    case .points: "Points"
    case .facts: "Facts"
    case .answers: "Answers"
    case .crowd: "Crowd"
    case .model: "Model answer"
    case .paper: "Print and files"
    case .whatIf: "What if?"
    case .comparison: "Compare"
    case .notes: "Notes"
    case .evaluation: "Evaluation"
    }
  }

  func link(of run: Run.ID) -> Link {
    switch self {
    case .overview: .runResult(run.rawValue)
    case .whatIf: .runDebrief(run.rawValue)
    case .comparison: .runComparison(run.rawValue)
    case .notes: .runNotes(run.rawValue)
    case .evaluation: .runEvaluation(run.rawValue)
    default: .runResultPart(run.rawValue, part: rawValue)
    }
  }
}
