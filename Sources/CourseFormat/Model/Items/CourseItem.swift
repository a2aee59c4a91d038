package import Kernel

/// One thing to do in a module.
package struct CourseItem: Equatable, Sendable {
  package typealias ID = Identifier<CourseItem>

  /// Unique in its module.
  package var id: ID
  package var title: String
  /// As the author estimates them.
  package var minutes: Int
  package var isOptional: Bool
  /// Items of the same module that have to be done before; all of them stand earlier in it.
  package var after: [ID]
  package var content: Content

  package init(
    id: ID, title: String, minutes: Int, isOptional: Bool = false, after: [ID] = [],
    content: Content
  ) {
    self.id = id
    self.title = title
    self.minutes = minutes
    self.isOptional = isOptional
    self.after = after
    self.content = content
  }

  /// The nine kinds of items, each with what only it has.
  package enum Content: Equatable, Sendable {
    case lesson(Lesson)
    case drill(Drill)
    case quiz(Quiz)
    case draft(DraftExercise)
    case scenario(ScenarioTask)
    case reflection(Reflection)
    case survey(Survey)
    case policy(PolicyAcknowledgement)
    case session(LiveSession)
  }

  /// The kinds as words, as they stand in files and in stored courses.
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case lesson, drill, quiz, draft, scenario, reflection, survey, policy, session
  }

  package var kind: Kind {
    switch content {
    case .lesson: .lesson
    case .drill: .drill
    case .quiz: .quiz
    case .draft: .draft
    case .scenario: .scenario
    case .reflection: .reflection
    case .survey: .survey
    case .policy: .policy
    case .session: .session
    }
  }

  /// The families that the item names itself; a quiz draws from all of its module's.
  package var families: [QuestionFamily.ID] {
    switch content {
    case .drill(let drill): drill.questions
    case .policy(let policy): policy.questions
    default: []
    }
  }
}
