package import CourseFormat

/// What somebody answered, as it came: a case for each kind of question.
///
/// Nothing in it is trusted. Names that the question does not have are kept and count as wrong.
package enum Answer: Equatable, Sendable {
  case singleChoice(ChoiceOption.ID)
  case multipleChoice([ChoiceOption.ID])
  case matching([MatchedPair])
  /// The steps from first to last.
  case ordering([QuestionPart.ID])
  /// The passages that were marked; none is an answer too.
  case hotText([HotText.Passage.ID])
  case shortAnswer(String)
  case judgeThePost(JudgedPost.Verdict, reason: ChoiceOption.ID?)
  /// As it was typed.
  case numeric(String)

  package var kind: Question.Kind {
    switch self {
    case .singleChoice: .singleChoice
    case .multipleChoice: .multipleChoice
    case .matching: .matching
    case .ordering: .ordering
    case .hotText: .hotText
    case .shortAnswer: .shortAnswer
    case .judgeThePost: .judgeThePost
    case .numeric: .numeric
    }
  }
}

/// A left-hand text with the right-hand text that was chosen for it.
package struct MatchedPair: Codable, Equatable, Sendable {
  package var left: QuestionPart.ID
  package var right: QuestionPart.ID

  package init(left: QuestionPart.ID, right: QuestionPart.ID) {
    self.left = left
    self.right = right
  }
}
