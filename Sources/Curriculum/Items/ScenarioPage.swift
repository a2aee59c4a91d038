import CourseFormat
import Markup
package import Web

/// What the curriculum asks of exercises; the wiring fills it.
package struct CourseExercises: Sendable {
  /// Starts a run of a pack for somebody and gives its address.
  package var start: @Sendable (_ pack: String, _ person: SignedInPerson) async throws -> String
  /// Somebody's runs of a pack, newest first.
  package var runs: @Sendable (_ pack: String, _ person: String) async throws -> [CourseRun]

  package init(
    start: @escaping @Sendable (String, SignedInPerson) async throws -> String,
    runs: @escaping @Sendable (String, String) async throws -> [CourseRun]
  ) {
    self.start = start
    self.runs = runs
  }
}

/// A run of an exercise, as a course sees it.
package struct CourseRun: Equatable, Sendable {
  package var id: String
  /// Of the run's page, or of its result.
  package var path: String
  /// Of 100; nil while it goes on.
  package var points: Double?
  package var startedAt: Int

  package init(id: String, path: String, points: Double?, startedAt: Int) {
    self.id = id
    self.path = path
    self.points = points
    self.startedAt = startedAt
  }
}

/// An exercise with the points that are wanted.
struct ScenarioPage: HTML {
  let view: ItemView
  let task: ScenarioTask
  let runs: [CourseRun]

  var body: some HTML {
    ItemPage(view: view) {
      Element("p") {
        "An exercise with a crowd that reacts. It counts for this course with \(task.points) of 100 "
        "points or more. Play it as often as you like; the best result counts."
      }
      if let open = runs.first(where: { $0.points == nil }) {
        Element("a", ["class": "button primary", "href": open.path]) { "Go on with your exercise" }
      } else {
        PostForm(to: view.act("start"), token: view.formToken) {
          Element("button", ["type": "submit", "class": view.step.isFinished ? nil : "primary"]) {
            runs.isEmpty ? "Start the exercise" : "Play it again"
          }
        }
      }
      if !results.isEmpty {
        Element("section", ["aria-labelledby": "results"]) {
          Element("h2", ["id": "results"]) { "Your results" }
          Element("ul") {
            results.map { run, points in
              Element("li") {
                Element("a", ["href": run.path]) { "\(Int(points.rounded())) of 100 points" }
                " · \(CourseWords.day(run.startedAt))"
                if points < Double(task.points) { " · not yet enough" }
              }
            }
          }
        }
      }
    }
  }

  private var results: [(CourseRun, Double)] {
    runs.compactMap { run in run.points.map { (run, $0) } }
  }
}
