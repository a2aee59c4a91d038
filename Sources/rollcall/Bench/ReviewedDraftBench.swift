import DraftReview
import Foundation
import Platform

/// How long one draft takes through the whole review, over the labelled drafts of the project.
struct ReviewedDraftBench {
  private let reviewer: DraftReviewer
  private let drafts: [ReviewedText]

  init(root: String?) throws {
    let content = try ShippedModels.folder(root: root).deletingLastPathComponent()
    let review = try ReviewContent.load(content: content)
    let file = content.appending(path: "drafts/check.jsonl")
    reviewer = review.reviewer
    drafts = try BatchLines.rows(of: file.path, ReviewRow.self).map { $0.draft(review) }
    guard !drafts.isEmpty else { throw CommandProblem("\(file.path) is empty. Restore it.") }
  }

  /// In processor time of this thread; each draft is read once before and once for the figure.
  func run() -> [BenchResult] {
    var findings = drafts.reduce(0) { $0 + reviewer.findings(in: $1).count }
    let times = drafts.map { draft in
      let start = ProcessorTime.seconds
      findings &+= reviewer.findings(in: draft).count
      return (ProcessorTime.seconds - start) * 1000
    }.sorted()
    // The count keeps the readings from being left out.
    guard findings >= 0, let longest = times.last else { return [] }
    return [
      BenchResult("review: one draft, mean", times.reduce(0, +) / Double(times.count), "ms"),
      BenchResult("review: one draft, 95 of 100", times[times.count * 95 / 100], "ms"),
      BenchResult("review: one draft, longest", longest, "ms"),
    ]
  }
}

/// What this thread has used of a processor.
enum ProcessorTime {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
