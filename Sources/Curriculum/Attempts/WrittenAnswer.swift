import CourseFormat
import Kernel
import Learning
import Web

/// What the fields of a question hold, whether or not it is a whole answer yet.
struct WrittenAnswer: Equatable {
  var chosen: [String] = []
  var verdict: String?
  var saysNone = false
  var text = ""
  /// The place of each step, from 1.
  var places: [String: String] = [:]
  /// The right side of each left side.
  var pairs: [String: String] = [:]

  init(_ answer: Answer?) {
    guard let answer else { return }
    chosen = answer.chosen
    text = answer.text
    switch answer {
    case .hotText(let marks): saysNone = marks.isEmpty
    case .judgeThePost(let given, _): verdict = given.rawValue
    case .ordering(let steps):
      for (place, step) in steps.enumerated() { places[step.rawValue] = "\(place + 1)" }
    case .matching(let given):
      for pair in given { pairs[pair.left.rawValue] = pair.right.rawValue }
    case .singleChoice, .multipleChoice, .shortAnswer, .numeric: break
    }
  }

  init(_ question: Question, in form: FormData) {
    chosen = form.all("choice") + form.all("reason").suffix(1)
    verdict = form["verdict"]
    saysNone = form["none"] != nil
    text = String(form.text("text").prefix(300))
    switch question.task {
    case .ordering(let ordering):
      for step in ordering.steps { places[step.id.rawValue] = form["place-\(step.id)"] }
    case .matching(let matching):
      for pair in matching.pairs {
        pairs[pair.left.id.rawValue] = form["pair-\(pair.left.id)"]
      }
    case .singleChoice, .multipleChoice, .hotText, .shortAnswer, .numeric, .judgeThePost: break
    }
  }

  /// What is missing for a whole answer, and what to do.
  func fault(for question: Question) -> String {
    switch question.task {
    case .ordering(let ordering): orderFault(ordering.steps.count)
    case .matching(let matching): matchFault(matching.pairs.count)
    case .judgeThePost:
      switch (verdict, chosen.isEmpty) {
      case (nil, true): AttemptError.noAnswer.message
      case (nil, false): "Also choose what you do with the post, then save it."
      case (_?, _): "Also say why: choose a reason, then save it."
      }
    case .singleChoice, .multipleChoice, .hotText, .shortAnswer, .numeric:
      AttemptError.noAnswer.message
    }
  }

  private func orderFault(_ count: Int) -> String {
    let given = places.values.filter { !$0.isEmpty }
    guard !given.isEmpty else { return AttemptError.noAnswer.message }
    let doubled = Set(given).filter { place in given.count { $0 == place } > 1 }.sorted()
    if let place = doubled.first {
      return "Two steps have place \(place). Give each step a place of its own, then save it."
    }
    let open = count - given.count
    return "\(CourseWords.count(open, "step has", "steps have")) no place yet. "
      + "Give each one its place, then save it."
  }

  private func matchFault(_ count: Int) -> String {
    let given = pairs.values.count { !$0.isEmpty }
    guard given > 0 else { return AttemptError.noAnswer.message }
    return "\(CourseWords.count(count - given, "line has", "lines have")) no partner yet. "
      + "Choose what fits, then save it."
  }
}
