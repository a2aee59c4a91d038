import CourseFormat
import Curriculum
import Foundation
import Platform

/// A course's folder as a command line names it.
struct CourseOnDisk {
  /// As it was written, without a slash at its end.
  var path: String
  var source: CourseSource
  var files: CourseFiles

  init(_ path: String) throws {
    let folder = URL(filePath: path).standardizedFileURL
    guard FileManager.default.fileExists(atPath: folder.appending(path: "course.yaml").path) else {
      throw CommandProblem("There is no course.yaml in \(path). Name a course's folder.")
    }
    self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
    do {
      source = try CourseFolder.read(folder)
      files = try source.files()
    } catch let error as CourseFolderError {
      throw CommandProblem("\(path): \(error.message)")
    }
  }

  /// The packs of the installation around the course; nil when there is none.
  static func scenarios(root: String?, near folder: URL) throws -> Set<String>? {
    let named = root ?? ProcessInfo.processInfo.environment["ROLLCALL_ROOT"]
    guard let found = try? Installation.findRoot(named: named, near: folder) else {
      if named == nil { return nil }
      throw CommandProblem("There is no Content in \(named ?? ""). Name the folder that has it.")
    }
    let scenarios = found.appending(path: "Content/scenarios")
    return Set(try FileManager.default.contentsOfDirectory(atPath: scenarios.path))
  }
}
