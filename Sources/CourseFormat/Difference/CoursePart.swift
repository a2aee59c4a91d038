import Kernel

/// A thing of a course as a list of named texts, so that two courses can be held side by side.
package struct CoursePart: Equatable, Sendable {
  package enum Place: Hashable, Sendable {
    case course
    case module(CourseModule.ID)
    case item(ItemReference)
    case question(QuestionReference)

    /// nil for the course itself.
    package var module: CourseModule.ID? {
      switch self {
      case .course: nil
      case .module(let id): id
      case .item(let item): item.module
      case .question(let question): question.module
      }
    }
  }

  package struct Text: Equatable, Sendable {
    package var name: String
    package var text: String

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  package var place: Place
  package var title: String
  package var texts: [Text]

  package subscript(name: String) -> String { texts.first { $0.name == name }?.text ?? "" }

  /// Everything of a course, in its order: each module is followed by its items and questions.
  package static func parts(of course: Course) -> [CoursePart] {
    [CoursePart(course)]
      + course.modules.flatMap { module in
        [CoursePart(module)]
          + module.items.map { CoursePart($0, in: module) }
          + module.families.map { CoursePart($0, in: module) }
      }
  }
}

extension CoursePart {
  private init(_ course: Course) {
    let paths = course.paths.map { path in
      "\(path.title), \(path.minutes) min: "
        + path.items.map(\.description).joined(separator: ", ")
    }
    place = .course
    title = course.title
    texts = [
      Text("Title", course.title), Text("Summary", course.summary),
      Text("Language", course.language), Text("Review by", course.reviewBy.description),
      Text("Modules", course.modules.map(\.title).joined(separator: "\n")),
      Text("Short paths", paths.joined(separator: "\n")),
      Text(
        "Placement test",
        course.placement.map {
          "\($0.questionsPerModule) questions a module; skip from \($0.skipAt) on"
        } ?? ""),
      Text(
        "Before and after",
        course.prePost.map { "\($0.questionsPerModule) questions a module" } ?? ""),
      Text(
        "Certificate",
        course.certificate.map { "\($0.title), valid for \($0.validMonths) months" } ?? ""),
      Text(
        "Credit",
        course.credit.map { "\($0.topic): \($0.minutes) min" }.joined(separator: "\n")),
    ].filter { !$0.text.isEmpty }
  }

  private init(_ module: CourseModule) {
    place = .module(module.id)
    title = module.title
    texts = [
      Text("Title", module.title), Text("Summary", module.summary),
      Text("Review by", module.reviewBy.description),
      Text("Comes after", module.requires.map(\.rawValue).joined(separator: ", ")),
      Text("Objectives", module.objectives.map(\.text).joined(separator: "\n")),
      Text("Steps", module.items.map(\.title).joined(separator: "\n")),
    ].filter { !$0.text.isEmpty }
  }

  private init(_ item: CourseItem, in module: CourseModule) {
    place = .item(ItemReference(module: module.id, item: item.id))
    title = item.title
    let head = [
      Text("Title", item.title), Text("Minutes", "\(item.minutes)"),
      Text("Optional", item.isOptional ? "yes" : ""),
      Text("Comes after", item.after.map(\.rawValue).joined(separator: ", ")),
    ]
    texts = (head + item.content.parts).filter { !$0.text.isEmpty }
  }

  private init(_ family: QuestionFamily, in module: CourseModule) {
    place = .question(QuestionReference(module: module.id, family: family.id))
    title = family.a.stem
    let goal = module.objective(family.objective)?.text ?? family.objective.rawValue
    texts =
      [Text("Objective", goal), Text("Source", family.source)]
      + QuestionFamily.Variant.allCases.map { variant in
        Text("Variant \(variant.rawValue.uppercased())", family[variant].plainText)
      }
  }
}
