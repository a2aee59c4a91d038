package import Kernel

/// A part of a course: what it is to teach, its items in order, and its bank of questions.
package struct CourseModule: Codable, Equatable, Sendable {
  package typealias ID = Identifier<CourseModule>

  /// The folder's name.
  package var id: ID
  package var title: String
  package var summary: String
  package var reviewBy: CalendarDay
  /// Modules that have to be done before; all of them stand earlier in the course.
  package var requires: [ID]
  package var objectives: [Objective]
  package var items: [CourseItem]
  /// The bank that drills, quizzes and reviews draw from.
  package var families: [QuestionFamily]

  package init(
    id: ID, title: String, summary: String, reviewBy: CalendarDay, requires: [ID] = [],
    objectives: [Objective], items: [CourseItem], families: [QuestionFamily] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.reviewBy = reviewBy
    self.requires = requires
    self.objectives = objectives
    self.items = items
    self.families = families
  }

  package func item(_ id: CourseItem.ID) -> CourseItem? { items.first { $0.id == id } }

  package func family(_ id: QuestionFamily.ID) -> QuestionFamily? {
    families.first { $0.id == id }
  }

  package func objective(_ id: Objective.ID) -> Objective? { objectives.first { $0.id == id } }

  /// The minutes of the items that are not optional.
  package var minutes: Int { items.reduce(0) { $0 + ($1.isOptional ? 0 : $1.minutes) } }
}

/// What somebody can do after a module; the id is unique in its module.
package struct Objective: Codable, Equatable, Sendable {
  package typealias ID = Identifier<Objective>

  package var id: ID
  package var text: String

  package init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}
