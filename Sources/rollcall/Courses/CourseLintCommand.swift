import ArgumentParser
import ContentFiles
import CourseFormat
import Foundation

struct CourseLintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Report every fault of a course as file:line: what, and what to do.",
    discussion: """
      A course without faults is also read with an editor's eye; what could be better is printed as
      a warning. Documentation/CourseFormat.md lists every check.

      Exit code 1 when there are faults; with --strict also when there are warnings.
      """)

  @Argument(help: "Folders of courses.")
  var courses: [String]

  @Option(help: "Folder with Content (ROLLCALL_ROOT); its scenarios are those that items may play.")
  var root: String?

  @Flag(help: "Exit with 1 when there are warnings.")
  var strict = false

  func run() async throws {
    guard !courses.isEmpty else { throw ValidationError("Name at least one course's folder.") }
    var isClean = true
    for path in courses {
      let result = try lint(path)
      isClean = isClean && result.faults == 0 && (!strict || result.warnings == 0)
    }
    guard isClean else { throw ExitCode(1) }
  }

  private func lint(_ path: String) throws -> (faults: Int, warnings: Int) {
    let course = try CourseOnDisk(path)
    let scenarios = try CourseOnDisk.scenarios(root: root, near: URL(filePath: path))
    let read = CourseReader.read(course.files, scenarios: scenarios)
    for fault in read.faults { StandardOutput.write("\(course.path)/\(fault)") }
    let warnings = read.course.map { EditorialChecks.warnings(of: $0, in: course.files) } ?? []
    for warning in warnings {
      StandardOutput.write(
        "\(course.path)/\(warning.file):\(warning.line): warning: \(warning.message)")
    }
    let words = { (count: Int, noun: String) in
      count == 0 ? "no \(noun)s" : "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    let size = read.course.map { course in
      let questions = course.modules.reduce(0) { $0 + $1.families.count * 2 }
      return
        " (\(course.modules.count) modules, \(course.items.count) items, \(questions) questions)"
    }
    StandardError.write(
      "\(course.path): \(words(read.faults.count, "fault")), \(words(warnings.count, "warning"))"
        + "\(size ?? "").")
    return (read.faults.count, warnings.count)
  }
}
