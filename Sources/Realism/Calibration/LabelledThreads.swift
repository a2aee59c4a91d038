import Foundation
package import Kernel
import ScenarioFormat

/// Real rumor threads with labelled replies: RumourEval 2019, one JSON object a line.
package enum LabelledThreads {
  /// Threads of posts with a time, which leaves the Reddit part out; by event, then by source.
  ///
  /// Throws with the line's number when the file is not what it should be.
  package static func read(_ text: String, file: String) throws(LabelledThreadsError)
    -> [RumourThread]
  {
    var rows: [String: [Row]] = [:]
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      guard let row = try? decoder.decode(Row.self, from: Data(line.utf8)) else {
        throw LabelledThreadsError(file: file, line: number + 1)
      }
      rows[row.sourceId, default: []].append(row)
    }
    let threads = rows.sorted { $0.key < $1.key }.compactMap { thread($1) }
    return threads.sorted { $0.event < $1.event }
  }

  private struct Row: Decodable {
    var id: String
    var label: CrowdStance
    var event: String
    var sourceId: String
    var parentId: String?
    var isSource: Bool
    var createdAt: String?
    var veracityOfSource: String
  }

  private static func thread(_ rows: [Row]) -> RumourThread? {
    guard let source = rows.first(where: \.isSource),
      let start = source.createdAt.flatMap(seconds)
    else { return nil }
    let timed = rows.filter { !$0.isSource }
      .compactMap { row in row.createdAt.flatMap(seconds).map { (row, $0) } }
      .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
    var replies: [RumourThread.Reply] = []
    var places: [String: Int] = [:]
    for (row, time) in timed {
      let parent = row.parentId.flatMap { places[$0] }
      // An answer to a reply that was not collected lies at depth 2.
      let isDirect = row.parentId == source.id
      places[row.id] = replies.count
      replies.append(
        RumourThread.Reply(
          minutes: (time - start) / 60,
          parent: parent,
          stance: row.label,
          author: nil,
          depth: isDirect ? 1 : (parent.map { replies[$0].depth } ?? 1) + 1
        ))
    }
    return RumourThread(
      event: source.event, verdict: verdict(source.veracityOfSource), replies: replies)
  }

  private static func verdict(_ text: String) -> Rumour.Verdict {
    switch text {
    case "true": .true
    case "false": .false
    default: .unresolved
    }
  }

  /// Seconds since 1970 of a time such as `Tue Aug 19 16:00:34 +0000 2014`.
  private static func seconds(_ text: String) -> Double? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, let month = months.firstIndex(of: String(parts[1])),
      let day = Int(parts[2]), let year = Int(parts[5])
    else { return nil }
    let clock = parts[3].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3 else { return nil }
    let components = DateComponents(
      calendar: Calendar(identifier: .gregorian), timeZone: .gmt, year: year, month: month + 1,
      day: day, hour: clock[0], minute: clock[1], second: clock[2])
    return components.date?.timeIntervalSince1970
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

package struct LabelledThreadsError: UserFacingError, Equatable {
  let file: String
  let line: Int

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    "\(file):\(line): this line is not a labelled post. It must be a JSON object with id, label, "
      + "event, source_id, is_source, created_at and veracity_of_source. Nothing was fitted."
  }
}
