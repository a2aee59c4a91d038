import ContentFiles
import CourseFormat
import Foundation

/// What a new course begins with.
enum NewCourse {
  static func source(
    _ title: String, name: String, withExample: Bool, now: Int
  ) -> CourseSource {
    var texts = withExample ? TinyCourse.texts(id: name) : blank(name: name, now: now)
    if let head = texts[CoursePaths.course], var editing = YamlEditing(head) {
      try? editing.set("title", to: .text(title))
      texts[CoursePaths.course] = editing.text
    }
    return CourseSource(folder: name, texts: texts)
  }

  /// A day one year on, on which somebody reads it again.
  static func reviewDay(now: Int) -> String {
    CourseWords.day(now + 365 * 24 * 60 * 60 * 1000)
  }

  private static func blank(name: String, now: Int) -> [String: String] {
    [
      CoursePaths.course: YamlTree.record([
        "format": .text("1"), "id": .text(name), "title": .text("A new course"),
        "summary": .text("Say in one or two sentences what this course is about."),
        "language": .text("en-US"), "review-by": .text(reviewDay(now: now)),
        "modules": .list(of: ["first-module"]),
      ]).written
    ].merging(module("first-module", title: "First module", now: now)) { $1 }
  }

  /// A module with one lesson, so that it can be looked at.
  static func module(_ id: String, title: String, now: Int) -> [String: String] {
    [
      CoursePaths.module(id): YamlTree.record([
        "title": .text(title),
        "summary": .text("Say in one or two sentences what this module is about."),
        "review-by": .text(reviewDay(now: now)),
        "objectives": .list([
          .record([
            "id": .text("first-objective"),
            "text": .text("Say what people can do afterward, beginning with a verb."),
          ])
        ]),
        "items": .list([.record(["lesson": .text("first-lesson")])]),
      ]).written,
      CoursePaths.lesson(id, "first-lesson"): lesson(
        title: "First lesson", objective: "first-objective"),
    ]
  }

  static func lesson(title: String, objective: String?) -> String {
    let head = YamlTree.record([
      "title": .text(title), "minutes": .text("5"),
      "objectives": .list(of: objective.map { [$0] } ?? []),
      "sources": .list(of: ["Name what this lesson rests on"]),
    ])
    return "---\n\(head.written)---\n## First heading\nWrite the lesson here.\n"
  }
}
