package import Kernel

/// Texts to choose from.
package struct Choices: Codable, Equatable, Sendable {
  package var options: [ChoiceOption]

  package init(options: [ChoiceOption]) {
    self.options = options
  }

  package func option(_ id: ChoiceOption.ID) -> ChoiceOption? { options.first { $0.id == id } }
}

/// One text to choose, with what is said to whoever chose it.
package struct ChoiceOption: Codable, Equatable, Sendable {
  package typealias ID = Identifier<ChoiceOption>

  /// Made from the text (`PartName`), so it tells nothing of the option's place.
  package var id: ID
  package var text: String
  package var isCorrect: Bool
  package var feedback: String

  package init(id: ID, text: String, isCorrect: Bool, feedback: String) {
    self.id = id
    self.text = text
    self.isCorrect = isCorrect
    self.feedback = feedback
  }
}

/// A text of a question that can be pointed at: a side of a pair, a step.
package struct QuestionPart: Codable, Equatable, Sendable {
  package typealias ID = Identifier<QuestionPart>

  /// Made from the text (`PartName`), so it tells nothing of the part's place.
  package var id: ID
  package var text: String

  package init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}

/// Left-hand texts, each of which fits one right-hand text.
package struct Matching: Codable, Equatable, Sendable {
  package struct Pair: Codable, Equatable, Sendable {
    package var left: QuestionPart
    /// Of a text on the right; two pairs may have the same one.
    package var right: QuestionPart.ID

    package init(left: QuestionPart, right: QuestionPart.ID) {
      self.left = left
      self.right = right
    }
  }

  package var pairs: [Pair]
  /// Every right-hand text once, also those that fit nothing.
  package var rights: [QuestionPart]

  package init(pairs: [Pair], rights: [QuestionPart]) {
    self.pairs = pairs
    self.rights = rights
  }
}

/// Steps to bring into order.
package struct Ordering: Codable, Equatable, Sendable {
  /// In the right order.
  package var steps: [QuestionPart]

  package init(steps: [QuestionPart]) {
    self.steps = steps
  }
}
