import ArgumentParser
import Exercises
import Foundation

struct AnalyseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Read posts: sentiment, stance, civility, informativeness.",
    discussion: """
      Reads one post from standard input, or with --batch one JSON object a line with id, text and,
      for stance, parent_text, source_text and is_source. Prints one JSON object for each, in the
      order of the input. A line that cannot be read gives an object with line and error in its
      place; the others are read all the same, and the exit code is 1.

      A label is about a post. Never score a person with it.

      Examples:
        rollcall analyse --task sentiment --batch posts.jsonl
        rollcall analyse --task stance --batch - < thread.jsonl
      """)

  @Option(help: "What to read: \(AnalysisTask.allCases.map(\.rawValue).joined(separator: ", ")).")
  var task: AnalysisTask

  @Option(help: "File with one JSON object a line; - for standard input.")
  var batch: String?

  @Option(help: "Folder with Content (ROLLCALL_ROOT).")
  var root: String?

  func run() async throws {
    let analyser = try Analyser(task, root: root)
    guard let batch else {
      let post = PostLine(text: try TextFile.read("-"))
      StandardOutput.write(try JSONText.encode(try single(post, analyser)))
      return
    }
    var failures = 0
    var waiting: [String] = []
    try BatchLines(batch).forEach { number, line in
      let result = Self.result(of: line, number, analyser)
      if result.error != nil { failures += 1 }
      waiting.append(try JSONText.encode(result))
    } flush: {
      if !waiting.isEmpty { StandardOutput.write(waiting.joined(separator: "\n")) }
      waiting.removeAll()
    }
    guard failures == 0 else {
      StandardError.write("\(failures) lines could not be read; each says why in its place.")
      throw ExitCode(1)
    }
  }

  private func single(_ post: PostLine, _ analyser: Analyser) throws -> Analysis {
    do {
      return try analyser.analyse(post)
    } catch {
      throw CommandProblem(error.message)
    }
  }

  static func result(of line: Data, _ number: Int, _ analyser: Analyser) -> Analysis {
    let post: PostLine
    do {
      post = try JSONDecoder().decode(PostLine.self, from: line)
    } catch {
      return Analysis(line: number, error: PostLine.fault(error))
    }
    do {
      return try analyser.analyse(post)
    } catch {
      return Analysis(id: post.id, line: number, error: error.message)
    }
  }
}
