import ScenarioFormat
package import Web

/// Everything about looking back at runs: who may, what is noted, rated, compared and told apart.
package struct AssessmentRoutes: Sendable {
  private let runs: AssessedRuns
  private let library: ScenarioLibrary
  private let clock: @Sendable () -> Int

  package init(
    runs: AssessedRuns, library: ScenarioLibrary, clock: @escaping @Sendable () -> Int
  ) {
    self.runs = runs
    self.library = library
    self.clock = clock
  }

  package var routes: [Route] {
    WatchRoutes(runs: runs).routes
      + NoteRoutes(runs: runs, clock: clock).routes
      + EvaluationRoutes(runs: runs, clock: clock).routes
      + ComparisonRoutes(runs: runs).routes
      + HistoryRoutes(runs: runs, library: library).routes
      + LearnerRoutes(runs: runs, library: library, clock: clock).routes
  }
}
