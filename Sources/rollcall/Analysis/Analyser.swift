import TextAnalysis

/// The engine of one task, ready to read posts.
struct Analyser {
  private let read: (PostRow, inout Analysis) -> Void

  init(_ task: AnalysisTask, root: String?) throws {
    switch task {
    case .sentiment, .stance, .civility, .informative:
      let models = try ShippedModels.load(root: root)
      read = { $1.label = Self.label(task, $0.thread, models) }
    case .names:
      let tagger = try ShippedModels.nameTagger(root: root)
      read = { row, analysis in
        if let tokens = row.tokens {
          analysis.tags = tagger.tags(of: tokens)
        } else {
          analysis.spans = tagger.spans(in: row.text).map { Analysis.Span("PERSON", $0) }
        }
      }
    case .personalData:
      read = { row, analysis in
        analysis.spans = PersonalDataFinder.data(in: row.text).map {
          Analysis.Span($0.kind.rawValue, $0.span)
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
    case .names, .personalData, .readability: nil
    }
  }
}
