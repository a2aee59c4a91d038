import Curriculum
import Exercises
import Kernel
import SiteMap
import Web

extension CourseParts {
  /// What the start page offers somebody: the exact next thing of a course, and what is due today.
  var nextSteps: NextSteps {
    { [desk, attempts, assignments] person in
      let forOthers = try await watched(by: person)
      guard person.may(.takeCourses) else { return forOthers }
      let next = try await desk.nextLearning(of: person).map {
        NextStep(about: $0.about, title: $0.title, button: $0.button, path: $0.path)
      }
      let due = try await attempts.cards.due(for: person.id, at: desk.clock())
        .reduce(0) { $0 + $1.count }
      let today = NextStep(
        about: "One minute, so that it stays with you",
        title: due == 1 ? "1 question is due" : "\(due) questions are due",
        button: "Answer now", path: Link.learning(.dailySet).path)
      let assigned = try await assignments.nextStep(for: person).map {
        NextStep(about: $0.about, title: $0.title, button: $0.button, path: $0.path)
      }
      return forOthers + [assigned, next].compactMap(\.self) + (due > 0 ? [today] : [])
    }
  }

  /// What a trainer or a supervisor has to do for others.
  private func watched(by person: SignedInPerson) async throws -> [NextStep] {
    var steps: [NextStep] = []
    if person.may(.readCompliance), let late = try await assignments.overdueStep() {
      steps.append(
        NextStep(about: late.about, title: late.title, button: "See who and write", path: late.path)
      )
    }
    if person.may(.controlExercises) {
      steps.append(
        NextStep(
          about: "An exercise for several people", title: "Start a class",
          button: "Choose the scenario", path: Link.exerciseClasses.path))
    }
    return steps
  }
}
