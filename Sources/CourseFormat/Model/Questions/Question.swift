/// One question: what is asked, how it is answered, and what is said afterward.
package struct Question: Equatable, Sendable {
  package var stem: String
  package var task: Task
  /// After the answer, where its parts have no feedback of their own.
  package var feedback: String?

  package init(stem: String, task: Task, feedback: String? = nil) {
    self.stem = stem
    self.task = task
    self.feedback = feedback
  }

  /// What there is to answer, by kind.
  package enum Task: Equatable, Sendable {
    case singleChoice(Choices)
    case multipleChoice(Choices)
    case matching(Matching)
    case ordering(Ordering)
    case hotText(HotText)
    case shortAnswer(ShortAnswer)
    case judgeThePost(JudgedPost)
    case numeric(Numeric)
  }

  /// The kinds as words, as they stand in files and in stored courses.
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case singleChoice = "single-choice"
    case multipleChoice = "multiple-choice"
    case matching
    case ordering
    case hotText = "hot-text"
    case shortAnswer = "short-answer"
    case judgeThePost = "judge-the-post"
    case numeric
  }

  package var kind: Kind {
    switch task {
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

extension Question: Codable {
  private enum CodingKeys: String, CodingKey { case stem, feedback, kind, task }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    stem = try container.decode(String.self, forKey: .stem)
    feedback = try container.decodeIfPresent(String.self, forKey: .feedback)
    task =
      switch try container.decode(Kind.self, forKey: .kind) {
      case .singleChoice: .singleChoice(try container.decode(Choices.self, forKey: .task))
      case .multipleChoice: .multipleChoice(try container.decode(Choices.self, forKey: .task))
      case .matching: .matching(try container.decode(Matching.self, forKey: .task))
      case .ordering: .ordering(try container.decode(Ordering.self, forKey: .task))
      case .hotText: .hotText(try container.decode(HotText.self, forKey: .task))
      case .shortAnswer: .shortAnswer(try container.decode(ShortAnswer.self, forKey: .task))
      case .judgeThePost: .judgeThePost(try container.decode(JudgedPost.self, forKey: .task))
      case .numeric: .numeric(try container.decode(Numeric.self, forKey: .task))
      }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(stem, forKey: .stem)
    try container.encodeIfPresent(feedback, forKey: .feedback)
    try container.encode(kind, forKey: .kind)
    switch task {
    case .singleChoice(let value): try container.encode(value, forKey: .task)
    case .multipleChoice(let value): try container.encode(value, forKey: .task)
    case .matching(let value): try container.encode(value, forKey: .task)
    case .ordering(let value): try container.encode(value, forKey: .task)
    case .hotText(let value): try container.encode(value, forKey: .task)
    case .shortAnswer(let value): try container.encode(value, forKey: .task)
    case .judgeThePost(let value): try container.encode(value, forKey: .task)
    case .numeric(let value): try container.encode(value, forKey: .task)
    }
  }
}
