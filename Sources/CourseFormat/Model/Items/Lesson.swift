/// A text to read, in Markdown.
package struct Lesson: Codable, Equatable, Sendable {
  package var objectives: [Objective.ID]
  /// What the text rests on, each in a line: publisher, title, date.
  package var sources: [String]
  /// What to check with one's own counsel; nil when the law does not vary here.
  package var counsel: String?
  /// Whose law it tells; nil when it holds everywhere.
  package var jurisdiction: Jurisdiction?
  /// Headings from `##`, no raw HTML; pictures by their path in the course's folder.
  package var text: String

  package init(
    objectives: [Objective.ID], sources: [String], counsel: String? = nil,
    jurisdiction: Jurisdiction? = nil, text: String
  ) {
    self.objectives = objectives
    self.sources = sources
    self.counsel = counsel
    self.jurisdiction = jurisdiction
    self.text = text
  }
}

/// Whose law a lesson tells.
package enum Jurisdiction: String, Codable, CaseIterable, Sendable {
  case unitedStates = "US"
  case unitedKingdom = "UK"
  case canada = "CA"
  case europeanUnion = "EU"

  package var name: String {
    switch self {
    case .unitedStates: "United States"
    case .unitedKingdom: "United Kingdom"
    case .canada: "Canada"
    case .europeanUnion: "European Union"
    }
  }
}
