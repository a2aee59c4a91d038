import CourseFormat
import Foundation
import Platform

/// A course's folder as a command line names it.
struct CourseOnDisk {
  /// As it was written, without a slash at its end.
  var path: String
  var files: CourseFiles
  /// Every file by its path within the folder.
  var contents: [String: Data]

  init(_ path: String) throws {
    let folder = URL(filePath: path).standardizedFileURL
    guard FileManager.default.fileExists(atPath: folder.appending(path: "course.yaml").path) else {
      throw CommandProblem("There is no course.yaml in \(path). Name a course's folder.")
    }
    self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
    contents = try Self.contents(of: folder)
    files = CourseFiles(folder: folder.lastPathComponent, texts: [:])
    for (name, data) in contents {
      if CourseFiles.textEndings.contains(URL(filePath: name).pathExtension) {
        // Bytes that are no UTF-8 become signs that the reader complains about.
        files.texts[name] = String(decoding: data, as: UTF8.self)
      } else {
        files.others.insert(name)
      }
    }
  }

  /// Plain files only: hidden ones are left out, links are not followed.
  private static func contents(of folder: URL) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appending(path: name)
      let values = try file.resourceValues(forKeys: [.isRegularFileKey, .isSymbolicLinkKey])
      guard values.isRegularFile == true, values.isSymbolicLink != true,
        !name.split(separator: "/").contains(where: { $0.hasPrefix(".") })
      else { continue }
      guard contents.count < mostFiles else {
        throw CommandProblem("The folder has more than \(mostFiles) files. Name a course's folder.")
      }
      guard let data = FileManager.default.contents(atPath: file.path) else {
        throw CommandProblem("The file \(name) cannot be read. Check its rights.")
      }
      contents[name] = data
    }
    return contents
  }

  private static let mostFiles = 2_000

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
