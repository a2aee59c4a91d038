import CourseFormat
import Hummingbird
import Kernel
import Markup
import SiteMap
import Web

extension ItemRoutes {
  /// Starts what the item consists of: a test or an exercise.
  func start(request: Request, context: AppContext) async throws -> Response {
    let view = try await desk.view(context)
    switch view.step.item.content {
    case .drill, .quiz, .policy:
      let attempt = try await desk.attempts.begin(view.step, by: view.learner)
      return .redirect(to: Link.learning(.attempt(attempt.rawValue)).path, type: .normal)
    case .scenario(let task):
      let path = try await desk.exercises.start(task.pack, view.learner.person)
      return .redirect(to: path, type: .normal)
    case .lesson, .draft, .reflection, .survey, .session: throw CourseError.wrongAct
    }
  }

  /// The best rated run since the enrollment finishes the item as soon as it is good enough.
  func scenarioPage(
    _ view: ItemView, _ task: ScenarioTask, _ context: AppContext
  ) async throws -> Response {
    let runs = try await desk.exercises.runs(task.pack, view.learner.person.id)
    let best = runs.compactMap(\.points).max()
    guard let best, best >= Double(task.points), !view.step.isFinished else {
      return try await frame(view, isExercise: true, context) {
        ScenarioPage(view: view, task: task, runs: runs)
      }
    }
    try await desk.courses.progress.finish(
      view.reference, in: view.learner, score: min(1, best / 100), kind: "scenario-done",
      now: desk.clock())
    let done = try await desk.view(context, of: view.learner)
    return try await frame(done, isExercise: true, context) {
      ScenarioPage(view: done, task: task, runs: runs)
    }
  }

  func policyPage(
    _ view: ItemView, _ policy: PolicyAcknowledgement, error: String? = nil,
    _ context: AppContext
  ) async throws -> Response {
    let enrollment = view.learner.enrollment.id
    let signature = try await desk.signatures.signature(
      under: policy.version, at: view.reference, of: enrollment)
    let knowsIt = try await knows(policy, view)
    return try await frame(view, isBad: error != nil, context) {
      PolicyPage(
        view: view, policy: policy, signature: signature, knowsIt: knowsIt, error: error)
    }
  }

  func sign(request: Request, context: AppContext) async throws -> Response {
    let view = try await desk.view(context)
    guard case .policy(let policy) = view.step.item.content else { throw CourseError.wrongAct }
    do {
      guard try await knows(policy, view) else { throw ItemError.questionsFirst }
      try await desk.signatures.sign(
        policy, at: view.reference, by: view.learner, typed: context.form.text("name"),
        now: desk.clock())
    } catch let error as ItemError {
      return try await policyPage(view, policy, error: error.message, context)
    }
    return try await goOn(from: view, context)
  }

  private func knows(_ policy: PolicyAcknowledgement, _ view: ItemView) async throws -> Bool {
    if policy.questions.isEmpty { return true }
    return try await desk.attempts.store.hasPassed(view.reference, of: view.learner.enrollment.id)
  }
}
