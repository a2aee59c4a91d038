package import ContentFiles
import Kernel
package import CourseFormat

/// What was found in a file of another system.
package struct ImportedBank {
  /// A question that this format can say too.
  package struct Found: Equatable {
    package var name: String
    /// Where it begins in the file.
    package var line: Int
    package var question: Question
  }

  package private(set) var questions: [Found] = []
  /// What could not be taken over, and what was left out of what could.
  package private(set) var notes: [ContentFault] = []
  private let file: String

  init(file: String) {
    self.file = file
  }

  mutating func add(_ name: String, line: Int, _ question: Question) {
    questions.append(Found(name: name, line: line, question: question))
  }

  mutating func note(_ message: String, line: Int) {
    notes.append(ContentFault(file: file, line: line, message: message))
  }

  /// The bank as `questions.yaml` has it, with the second variants left to write.
  ///
  /// `names` are those that families have already, so that several banks fit into one file.
  package func text(
    objective: String, source: String, names: inout FamilyNames
  ) -> String {
    var text = FamilyText()
    text.comment("Imported questions. Each needs a variant b, and a feedback where it is empty.")
    text.comment("Move a family to questions.yaml when it is whole.")
    for found in questions {
      text.add(names.next(for: found.name), objective: objective, source: source, a: found.question)
    }
    return text.text
  }
}

/// Ids of families made from names in any words, each once.
package struct FamilyNames {
  private var taken: Set<String> = []

  package init() {}

  package mutating func next(for name: String) -> QuestionFamily.ID {
    let words = PhraseSearch.words(of: name).map { word in
      word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }.filter { !$0.isEmpty }
    let bare = String(words.joined(separator: "-").prefix(40)).split(separator: "-")
      .joined(separator: "-")
    let base = bare.isEmpty ? "question" : bare
    var free = base
    var number = 2
    while !taken.insert(free).inserted {
      free = "\(base)-\(number)"
      number += 1
    }
    return .init(free)
  }
}
