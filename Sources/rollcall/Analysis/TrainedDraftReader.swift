import DraftReview
import Foundation
import Kernel
import TextTraining

/// Teaches the second reader of draft review from the labelled drafts of a folder.
enum TrainedDraftReader {
  /// Drafts for checking stand in files of this name and are never learned from.
  private static let checkPrefix = "check"

  static func write(from folder: String, to out: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(checkPrefix) }
    guard names.count > 1 else {
      throw CommandProblem("\(folder) needs two files of labelled drafts (.jsonl) at least.")
    }
    var drafts: [LabelledDraft] = []
    var sources: [String] = []
    for name in names {
      let rows = try BatchLines.rows(of: "\(folder)/\(name)", ReviewRow.self)
      drafts += rows.map { row in
        LabelledDraft(
          id: row.id.text, draft: ReviewedText(text: row.text), labels: Set(row.labels ?? []))
      }
      sources += rows.map { _ in name }
    }
    let training = DraftTraining(drafts, sources: sources)
    let bytes = DraftReaderFile.bytes(of: training.categories(rules: learned))
    try WrittenFile.write(Data(bytes), to: "\(out)/drafts.model")
    StandardOutput.write("\(out)/drafts.model: \(drafts.count) drafts, \(bytes.count / 1024) KB")
  }

  /// What depends on meaning more than on form.
  private static let learned = DraftReviewer.ruleIDs.filter {
    DraftReviewer.severeRuleIDs.contains($0) || ["humour-or-celebration", "blame"].contains($0)
  }
}
