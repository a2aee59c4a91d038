extension CourseItem: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, title, minutes, isOptional, after, kind, content
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(ID.self, forKey: .id)
    title = try container.decode(String.self, forKey: .title)
    minutes = try container.decode(Int.self, forKey: .minutes)
    isOptional = try container.decode(Bool.self, forKey: .isOptional)
    after = try container.decode([ID].self, forKey: .after)
    content =
      switch try container.decode(Kind.self, forKey: .kind) {
      case .lesson: .lesson(try container.decode(Lesson.self, forKey: .content))
      case .drill: .drill(try container.decode(Drill.self, forKey: .content))
      case .quiz: .quiz(try container.decode(Quiz.self, forKey: .content))
      case .draft: .draft(try container.decode(DraftExercise.self, forKey: .content))
      case .scenario: .scenario(try container.decode(ScenarioTask.self, forKey: .content))
      case .reflection: .reflection(try container.decode(Reflection.self, forKey: .content))
      case .survey: .survey(try container.decode(Survey.self, forKey: .content))
      case .policy: .policy(try container.decode(PolicyAcknowledgement.self, forKey: .content))
      case .session: .session(try container.decode(LiveSession.self, forKey: .content))
      }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(minutes, forKey: .minutes)
    try container.encode(isOptional, forKey: .isOptional)
    try container.encode(after, forKey: .after)
    try container.encode(kind, forKey: .kind)
    switch content {
    case .lesson(let value): try container.encode(value, forKey: .content)
    case .drill(let value): try container.encode(value, forKey: .content)
    case .quiz(let value): try container.encode(value, forKey: .content)
    case .draft(let value): try container.encode(value, forKey: .content)
    case .scenario(let value): try container.encode(value, forKey: .content)
    case .reflection(let value): try container.encode(value, forKey: .content)
    case .survey(let value): try container.encode(value, forKey: .content)
    case .policy(let value): try container.encode(value, forKey: .content)
    case .session(let value): try container.encode(value, forKey: .content)
    }
  }
}
