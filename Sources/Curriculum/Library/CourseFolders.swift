package import ContentFiles
import CourseFormat
package import Foundation
package import Logging
import Synchronization

/// The course folders of an installation: read at the start, and published where they changed.
///
/// A folder with faults changes nothing: what was published before stays, and the faults stand in
/// the log and on the administrators' page.
package final class CourseFolders: Sendable {
  private let folder: URL
  private let scenarios: URL
  private let library: CourseLibrary
  private let logger: Logger
  private let latest = Mutex<[CourseFolderReport]>([])

  /// `content` is the folder with `courses` and `scenarios`.
  package init(content: URL, library: CourseLibrary, logger: Logger) {
    folder = content.appending(path: "courses")
    scenarios = content.appending(path: "scenarios")
    self.library = library
    self.logger = logger
  }

  /// What was found at the last reading, by folder.
  package var reports: [CourseFolderReport] { latest.withLock { $0 } }

  /// Reads every folder and publishes what changed; never throws because of what is in them.
  package func publish(now: Int) async throws {
    let packs = Set(Self.names(in: scenarios))
    var reports: [CourseFolderReport] = []
    for name in Self.names(in: folder) {
      let report = try await publish(folder.appending(path: name), scenarios: packs, now: now)
      for fault in report.faults {
        logger.error("Course \(name): \(fault.description)")
      }
      reports.append(report)
    }
    latest.withLock { [reports] in $0 = reports }
  }

  private func publish(
    _ folder: URL, scenarios: Set<String>, now: Int
  ) async throws -> CourseFolderReport {
    var report = CourseFolderReport(folder: folder.lastPathComponent)
    do {
      let read = try CourseFolder.read(folder)
      let (course, faults) = CourseReader.read(read.files, scenarios: scenarios)
      report.faults = faults
      guard let course else { return report }
      let version = try await library.store.publish(
        course, media: read.media, by: "Rollcall", now: now)
      report.published = version?.number
      if let version {
        logger.notice("Course \(course.id): published version \(version.number).")
      }
    } catch let error as CourseFolderError {
      report.problem = error.message
      logger.error("Course \(report.folder): \(error.message)")
    }
    return report
  }

  private static func names(in folder: URL) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { name in
      var isFolder: ObjCBool = false
      let path = folder.appending(path: name).path
      return !name.hasPrefix(".")
        && FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && isFolder.boolValue
    }.sorted()
  }
}

/// What was found in a course's folder.
package struct CourseFolderReport: Equatable, Sendable {
  package var folder: String
  /// Faults of the texts, with file and line.
  package var faults: [ContentFault] = []
  /// Why the folder could not be read at all.
  package var problem: String?
  /// The number of the version that was published because of a change.
  package var published: Int?

  package var isSound: Bool { faults.isEmpty && problem == nil }
}
