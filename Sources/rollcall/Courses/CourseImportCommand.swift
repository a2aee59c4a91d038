import ArgumentParser
import ContentFiles
import CourseFormat
import Foundation
import QuestionImport

struct CourseImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over questions from GIFT, Moodle XML or QTI 2 and 3 items.",
    discussion: """
      The questions are written to imported.yaml in the module's folder, which a course does not
      read: each needs a second variant, and a feedback where it had none. Complete a family, move
      it to questions.yaml, and lint the course. What has no counterpart is printed with its line.

      Exit code 1 when something could not be taken over.
      """)

  @Argument(help: "Files to read; a QTI package has to be unpacked first.")
  var files: [String]

  @Option(help: "Folder of the module, such as Content/courses/our-course/modules/law.")
  var module: String

  @Option(help: "The objective that the questions ask for.")
  var objective = ""

  @Option(help: "What a learner can look up, when the file does not say.")
  var source = ""

  func run() async throws {
    let folder = URL(filePath: module).standardizedFileURL
    let target = folder.appending(path: "imported.yaml")
    guard FileManager.default.fileExists(atPath: folder.appending(path: "module.yaml").path) else {
      throw CommandProblem("There is no module.yaml in \(module). Name a module's folder.")
    }
    guard !FileManager.default.fileExists(atPath: target.path) else {
      throw CommandProblem(
        "\(target.path) is there already. Move its questions, or delete it first.")
    }
    var text = ""
    var names = FamilyNames()
    var found = 0
    var left = 0
    for file in files {
      let bank = try read(file)
      for note in bank.notes { StandardOutput.write("\(note)") }
      found += bank.questions.count
      left += bank.notes.count
      text += bank.text(objective: objective, source: source, names: &names)
    }
    guard found > 0 else {
      throw CommandProblem("No question could be taken over. Nothing was written.")
    }
    try WrittenFile.write(text, to: target.path)
    let faults = BankReader.read(text, file: target.path).faults
    StandardError.write(
      "Wrote to \(target.path): questions \(found), notes above \(left), places to complete "
        + "\(faults.count); the lint names these once they are in questions.yaml.")
    if left > 0 { throw ExitCode(1) }
  }

  private func read(_ file: String) throws -> ImportedBank {
    do {
      return try QuestionImport.read(TextFile.read(file), file: file)
    } catch let error as QuestionImportError {
      throw CommandProblem("\(file): \(error.message)")
    }
  }
}
