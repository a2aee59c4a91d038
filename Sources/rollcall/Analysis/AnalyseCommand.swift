import ArgumentParser
import Exercises

struct AnalyseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Read posts: feeling, stance, civility, names, personal data and more.",
    discussion: """
      Reads one post from standard input, or with --batch one JSON object a line with id, text and,
      for stance, parent_text, source_text and is_source; for names, tokens may stand in place of
      text. Prints one JSON object for each, in the
      order of the input. A line that cannot be read gives an object with line and error in its
      place; the others are read all the same, and the exit code is 1.

      A label is about a post. Never score a person with it.

      Examples:
        rollcall analyse --task sentiment --batch posts.jsonl
        rollcall analyse --task stance --batch - < thread.jsonl
      """)

  @Option(help: "What to read.")
  var task: AnalysisTask

  @Option(help: "File with one JSON object a line; - for standard input.")
  var batch: String?

  @Option(help: "Folder with Content (ROLLCALL_ROOT).")
  var root: String?

  func run() async throws {
    let analyser = try Analyser(task, root: root)
    guard let batch else {
      let analysis = analyser.analysis(of: PostRow(text: try TextFile.read("-")))
      return StandardOutput.write(try JSONText.encode(analysis))
    }
    try BatchLines.answer(batch, PostRow.self, with: analyser.analysis)
  }
}
