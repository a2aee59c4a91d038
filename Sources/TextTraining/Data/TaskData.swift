import Foundation
package import TextAnalysis

/// The labelled posts of a task, read from its data file.
package enum TaskData {
  package static func fileName(of task: LearnedTask) -> String {
    switch task {
    case .sentiment: "sentiment_semeval.tsv"
    case .civility: "tweeteval_offensive.tsv"
    case .informative: "crisislex_t26.tsv"
    case .stance: "rumoureval2019_stance.jsonl"
    }
  }

  /// Reads the task's file, whose content is `text`.
  ///
  /// Rows with a label that the task does not know are left out (`Not applicable` in the crisis
  /// data).
  package static func posts(of task: LearnedTask, in text: String) throws -> [LabelledPost] {
    let posts =
      switch task {
      case .sentiment: try sentiment(text)
      case .civility: try civility(text)
      case .informative: try crises(text)
      case .stance: try threads(text)
      }
    guard posts.count >= 100 else {
      let what = "There are too few labelled posts (\(posts.count))"
      throw DataFault(file: fileName(of: task), line: 1, what: what)
    }
    return posts
  }

  private static func sentiment(_ text: String) throws -> [LabelledPost] {
    try tabbed(.sentiment, text, ["text", "label", "split", "id"]) { row in
      row[2] == "val" ? "validation split" : PostTime(ofPost: row[3])?.period ?? "without time"
    }
  }

  /// The posts have no source or time: blocks of the order in which they stand.
  private static func civility(_ text: String) throws -> [LabelledPost] {
    try tabbed(.civility, text, ["text", "label", "split", "id"]) { row in
      let number = row[3].split(separator: "-").last.flatMap { Int($0) } ?? 0
      return row[2] == "val" ? "validation split" : "block \(number / 2400 + 1)"
    }
  }

  private static func crises(_ text: String) throws -> [LabelledPost] {
    try tabbed(.informative, text, ["text", "label", "event"]) { row in
      row[2].replacing("_", with: " ")
    }
  }

  private static func tabbed(
    _ task: LearnedTask, _ text: String, _ columns: [String], group: ([String]) -> String
  ) throws -> [LabelledPost] {
    let labels = task.labels
    return try TabbedText(text, file: fileName(of: task)).rows(columns).compactMap { row in
      guard let label = labels.firstIndex(of: row.fields[1]) else { return nil }
      let post = ThreadPost(text: row.fields[0], isSource: true)
      return LabelledPost(post, label: label, group: group(row.fields))
    }
  }

  private struct ThreadRow: Decodable {
    var text: String
    var label: String
    var split: String
    var event: String
    var parentText: String?
    var sourceText: String?
    var isSource: Bool?

    private enum CodingKeys: String, CodingKey {
      case text, label, split, event
      case parentText = "parent_text"
      case sourceText = "source_text"
      case isSource = "is_source"
    }

    var post: ThreadPost {
      ThreadPost(
        text: text, parentText: parentText ?? "", sourceText: sourceText ?? "",
        isSource: isSource ?? false)
    }
  }

  private static func threads(_ text: String) throws -> [LabelledPost] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    return try lines.compactMap { number, line in
      guard !line.isEmpty else { return nil }
      guard let row = try? JSONDecoder().decode(ThreadRow.self, from: Data(line.utf8)) else {
        let what = "The line is no thread post with text, label, split and event"
        throw DataFault(file: fileName(of: .stance), line: number + 1, what: what)
      }
      guard let label = LearnedTask.stance.labels.firstIndex(of: row.label) else { return nil }
      let group = row.event == "reddit" ? "reddit, \(row.split)" : row.event
      return LabelledPost(row.post, label: label, group: group)
    }
  }
}
