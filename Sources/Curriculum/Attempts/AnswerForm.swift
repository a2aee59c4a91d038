import CourseFormat
import Kernel
import Learning
import Web

/// Reads the answer to a question from a form; nothing that the question does not have is kept.
enum AnswerForm {
  /// nil when the form holds no whole answer.
  static func answer(to question: Question, in form: FormData) -> Answer? {
    switch question.task {
    case .singleChoice(let choices):
      return known(form.all("choice").suffix(1), among: choices.options.map(\.id)).first
        .map { .singleChoice($0) }
    case .multipleChoice(let choices):
      let picks = known(form.all("choice"), among: choices.options.map(\.id))
      return picks.isEmpty ? nil : .multipleChoice(picks)
    case .hotText(let text):
      // Nothing to mark is an answer too, but one that has to be meant.
      let marks = known(form.all("choice"), among: text.passages.map(\.id))
      return marks.isEmpty && form["none"] == nil ? nil : .hotText(marks)
    case .matching(let matching): return pairs(of: matching, in: form)
    case .ordering(let ordering): return order(of: ordering, in: form)
    case .shortAnswer: return text(in: form).map { .shortAnswer($0) }
    case .numeric: return text(in: form).map { .numeric($0) }
    case .judgeThePost(let post):
      guard let verdict = JudgedPost.Verdict(rawValue: form.text("verdict")) else { return nil }
      return known(form.all("reason").suffix(1), among: post.reasons.map(\.id)).first
        .map { .judgeThePost(verdict, reason: $0) }
    }
  }

  private static func known<Subject>(
    _ values: some Sequence<String>, among ids: [Identifier<Subject>]
  ) -> [Identifier<Subject>] {
    let values = Set(values)
    return ids.filter { values.contains($0.rawValue) }
  }

  private static func text(in form: FormData) -> String? {
    let text = String(form.text("text").prefix(300))
    return text.isEmpty ? nil : text
  }

  private static func pairs(of matching: Matching, in form: FormData) -> Answer? {
    let pairs = matching.pairs.compactMap { pair -> MatchedPair? in
      let right = form["pair-\(pair.left.id)"]
      return matching.rights.first { $0.id.rawValue == right }.map {
        MatchedPair(left: pair.left.id, right: $0.id)
      }
    }
    return pairs.count == matching.pairs.count ? .matching(pairs) : nil
  }

  /// Each step has a place from 1; two in the same place are no order.
  private static func order(of ordering: Ordering, in form: FormData) -> Answer? {
    var steps: [Int: QuestionPart.ID] = [:]
    for step in ordering.steps {
      guard let place = Int(form["place-\(step.id)"] ?? ""),
        (1...ordering.steps.count).contains(place), steps[place] == nil
      else { return nil }
      steps[place] = step.id
    }
    return .ordering(steps.sorted { $0.key < $1.key }.map(\.value))
  }
}

extension Answer {
  /// The names of what was chosen, marked or given as the reason.
  var chosen: [String] {
    switch self {
    case .singleChoice(let pick): [pick.rawValue]
    case .multipleChoice(let picks): picks.map(\.rawValue)
    case .hotText(let marks): marks.map(\.rawValue)
    case .judgeThePost(_, let reason): [reason?.rawValue].compactMap(\.self)
    case .matching, .ordering, .shortAnswer, .numeric: []
    }
  }

  var text: String {
    switch self {
    case .shortAnswer(let text), .numeric(let text): text
    default: ""
    }
  }
}
