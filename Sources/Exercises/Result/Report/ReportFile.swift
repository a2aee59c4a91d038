import Paper

/// The report's files by name: a sheet of paper each.
enum ReportFile {
  static func name(_ size: PaperSize) -> String {
    switch size {
    case .letter: "debrief.pdf"
    case .a4: "debrief-a4.pdf"
    }
  }

  /// nil for a name that is no report.
  static func size(_ name: String) -> PaperSize? {
    PaperSize.allCases.first { self.name($0) == name }
  }
}
