import Counterfactual
import Kernel
import Markup
import SiteMap
import Web

/// What another choice would have done: the program's three suggestions, and forks of one's own.
struct DebriefPage: HTML {
  let record: Run
  let run: EndedRun
  let studies: [Study]
  let progress: StudyProgress?
  let seeds: Int
  let formToken: String
  /// nil on the person's own run.
  let owner: RunPerson?
  var form = FormData()
  var error: String?

  var body: some HTML {
    DebriefNavigation(run: record.id, owner: owner, current: .whatIf)
    ErrorSummary(error.map { [("own-fork", $0)] } ?? [])
    Element("h1") { "What another choice would have done" }
    Element("p", ["class": "lead"]) {
      (owner.map { "\($0.name)’s run" } ?? "Your run")
        + " of \(record.title), played again in \(seeds) crowds: once as it was, "
        + "once with another choice. The crowds are the same both times, so what differs comes "
        + "from the choice."
    }
    Element("div", ["id": "study-progress"]) {
      open.map { study in
        StudyStatus(study: study, waiting: waiting, progress: progress, formToken: formToken)
      }
    }
    if offersSuggestions { SuggestionForm(run: record.id, formToken: formToken) }
    stopped.map { StoppedStudy(study: $0, title: title(of: $0), formToken: formToken) }
    done.map { study in
      (study.comparisons ?? []).enumerated().map { place, comparison in
        StudyCard(
          comparison: comparison, run: run.played,
          isOld: study.engine != EngineMark.current,
          link: .runStudyTable(record.id.rawValue, study: study.id.rawValue, place: place + 1),
          assumptions: .runCrowd(record.id.rawValue))
      }
    }
    if !done.isEmpty { ReadingHelp(run: record.id) }
    OwnForkForm(record: record, run: run, seeds: seeds, form: form, formToken: formToken)
  }

  private var done: [Study] { studies.filter { $0.state == .done }.sorted(by: isBefore) }

  private var open: Study? {
    studies.first { $0.state == .running } ?? studies.first { $0.state == .waiting }
  }

  private var waiting: Int { studies.count { $0.state.isOpen } - 1 }

  private var stopped: [Study] { studies.filter { $0.state == .stopped || $0.state == .failed } }

  private var offersSuggestions: Bool {
    run.played.steps.contains(where: \.isPublic)
      && !studies.contains { $0.question == .suggestions && $0.engine == EngineMark.current }
  }

  private func title(of study: Study) -> String {
    study.fork.map { ForkTitle(run.played).text($0) } ?? "The three most instructive choices"
  }

  /// The newest question of one's own first, the suggestions last.
  private func isBefore(_ left: Study, _ right: Study) -> Bool {
    let (a, b) = (left.question == .suggestions, right.question == .suggestions)
    return a == b ? left.createdAt > right.createdAt : b
  }
}

private struct SuggestionForm: HTML {
  let run: Run.ID
  let formToken: String

  var body: some HTML {
    PostForm(to: Link.runDebrief(run.rawValue).path, token: formToken, class: "summary-box") {
      VoidElement("input", ["type": "hidden", "name": "what", "value": "suggest"])
      Element("h2") { "The three choices that teach most" }
      Element("p") {
        "The program tries your posts earlier, later and left out, and the model answer’s words, "
          + "and keeps what changed most. It takes a few minutes; you can leave this page."
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Find them" }
    }
  }
}

/// What figures mean, and what they rest on.
private struct ReadingHelp: HTML {
  let run: Run.ID

  var body: some HTML {
    Element("details", ["class": "reading-help"]) {
      Element("summary") { "How to read the figures" }
      Element("p") {
        "Each figure is a mean over the crowds. The interval says where the model’s own answer "
          + "lies with 95 % certainty; of many intervals, about one in twenty misses it."
      }
      Element("p") {
        "“No clear difference” means that the interval includes zero. “Too small to matter” means "
          + "less than half a percent of the people, two minutes, one point of 100 in trust or "
          + "anxiety, or half a question."
      }
      Element("p") {
        "A correction counts as arrived once it has reached one in ten of those who heard the "
          + "rumor. Where it never does, the time until the end of the run counts."
      }
      Element("p") {
        "How strongly words, time and trust move the crowd is a list of values. "
        Element("a", ["href": Link.runCrowd(run.rawValue).path]) { "Read the values and sources" }
        ". Some are assumptions: nobody has published a measurement of them. The model knows "
        "nothing of your city."
      }
    }
  }
}
