import ContentFiles
import CourseFormat

/// Reads the questions of a Moodle XML file.
struct MoodleReader {
  let file: String

  func read(_ root: XMLTree) -> ImportedBank {
    var bank = ImportedBank(file: file)
    for question in root.children("question") {
      let type = question.attributes["type"] ?? ""
      guard type != "category" else { continue }
      let name = question.first("name")?.wrapped ?? ""
      if question.text.contains("@@PLUGINFILE@@") || !question.all("file").isEmpty {
        bank.note("“\(name)” has pictures or files, which are left out.", line: question.line)
      }
      guard let task = task(question, type: type) else {
        bank.note(
          "“\(name)” is of the type \(type), which has no counterpart here. Write it anew.",
          line: question.line)
        continue
      }
      let feedback = question.first("generalfeedback")?.wrapped ?? ""
      bank.add(
        name, line: question.line,
        Question(
          stem: question.first("questiontext")?.wrapped ?? "", task: task,
          feedback: feedback.isEmpty ? nil : feedback))
    }
    return bank
  }

  private func task(_ question: XMLTree, type: String) -> Question.Task? {
    var parts = TaskParts()
    switch type {
    case "multichoice":
      let isSingle = question.first("single")?.text.trimmed != "false"
      let options = question.children("answer").map { answer in
        parts.option(
          answer.wrapped, isCorrect: fraction(answer) > (isSingle ? 99.9 : 0),
          feedback: answer.first("feedback")?.wrapped ?? "")
      }
      let choices = Choices(options: options)
      return isSingle ? .singleChoice(choices) : .multipleChoice(choices)
    case "shortanswer":
      let forms = question.children("answer").filter { fraction($0) > 99.9 }.map(\.wrapped)
      return .shortAnswer(ShortAnswer(accept: forms))
    case "numerical":
      guard let answer = question.children("answer").first(where: { fraction($0) > 99.9 }),
        let number = Double(answer.wrapped), number.isFinite
      else { return nil }
      let tolerance = answer.first("tolerance").flatMap { Double($0.text.trimmed) } ?? 0
      return .numeric(Numeric(answer: number, tolerance: tolerance.isFinite ? tolerance : 0))
    case "matching":
      let pairs = question.children("subquestion").map {
        (left: $0.wrapped, right: $0.first("answer")?.wrapped ?? "")
      }
      let extra = pairs.filter { $0.left.isEmpty }.map(\.right)
      return .matching(parts.matching(pairs.filter { !$0.left.isEmpty }, extra: extra))
    case "ordering":
      return .ordering(Ordering(steps: question.children("answer").map { parts.part($0.wrapped) }))
    default: return nil
    }
  }

  private func fraction(_ answer: XMLTree) -> Double {
    answer.attributes["fraction"].flatMap(Double.init) ?? 0
  }
}
