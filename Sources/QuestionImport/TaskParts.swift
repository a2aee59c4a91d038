import Kernel
import CourseFormat

/// Makes the parts of questions, with names from their texts.
struct TaskParts {
  private var names = PartName()

  mutating func option(_ text: String, isCorrect: Bool, feedback: String) -> ChoiceOption {
    ChoiceOption(
      id: .init(names.next(for: text)), text: text, isCorrect: isCorrect, feedback: feedback)
  }

  mutating func part(_ text: String) -> QuestionPart {
    QuestionPart(id: .init(names.next(for: text)), text: text)
  }

  /// Pairs of texts, and right-hand texts that fit nothing; a text on the right is there once.
  mutating func matching(_ pairs: [(left: String, right: String)], extra: [String]) -> Matching {
    var rights: [QuestionPart] = []
    for text in pairs.map(\.right) + extra where !rights.contains(where: { $0.text == text }) {
      rights.append(part(text))
    }
    let made = pairs.compactMap { pair -> Matching.Pair? in
      guard let right = rights.first(where: { $0.text == pair.right }) else { return nil }
      return Matching.Pair(left: part(pair.left), right: right.id)
    }
    return Matching(pairs: made, rights: rights)
  }
}
