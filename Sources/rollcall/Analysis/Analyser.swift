import TextAnalysis

/// The engine of one task, ready to read posts.
struct Analyser {
  private let read: (PostRow, inout Analysis) -> Void

  init(_ task: AnalysisTask, root: String?) throws {
    switch task {
    case .sentiment, .stance, .civility, .informative:
      let models = try ShippedModels.load(root: root)
      read = { $1.label = Self.label(task, $0.thread, models) }
    case .personalData:
      read = { row, analysis in
        analysis.spans = PersonalDataFinder.data(in: row.text).map { datum in
          Analysis.Span(type: datum.kind.rawValue, start: datum.span.start, end: datum.span.end)
        }
      }
    case .readability:
      read = { $1.setGrades(of: $0.text) }
    }
  }

  func analysis(of row: PostRow) -> Analysis {
    var analysis = Analysis(id: row.id)
    read(row, &analysis)
    return analysis
  }

  private static func label(
    _ task: AnalysisTask, _ post: ThreadPost, _ models: TextModels
  ) -> String? {
    switch task {
    case .sentiment: models.sentiment(of: post.text).rawValue
    case .civility: models.civility(of: post.text).rawValue
    case .informative: models.informativeness(of: post.text).rawValue
    case .stance: models.stance(of: post).rawValue
    case .personalData, .readability: nil
    }
  }
}
