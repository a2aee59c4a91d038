package import ContentFiles
package import CourseFormat
package import Foundation
package import Logging
import Synchronization

/// The course folders of an installation: read at the start, and published where they changed.
///
/// A folder with faults changes nothing: what was published before stays, and the faults stand in
/// the log and on the administrators' page. Once the agency has published a course in its own words,
/// its folder is not published any more: what is new in it waits for the authors.
package final class CourseFolders: Sendable {
  private let folder: URL
  private let scenarios: URL
  private let library: CourseLibrary
  private let logger: Logger
  private let latest = Mutex<[CourseFolderReport]>([])
  private let sound = Mutex<[Course.ID: CourseSource]>([:])

  /// `content` is the folder with `courses` and `scenarios`.
  package init(content: URL, library: CourseLibrary, logger: Logger) {
    folder = content.appending(path: "courses")
    scenarios = content.appending(path: "scenarios")
    self.library = library
    self.logger = logger
  }

  /// What was found at the last reading, by folder.
  package var reports: [CourseFolderReport] { latest.withLock { $0 } }

  /// The names of the scenarios that a course may play.
  package var packs: Set<String> { Set(Self.names(in: scenarios)) }

  /// A course's folder as it was read last, when it has no faults.
  package func source(of course: Course.ID) -> CourseSource? { sound.withLock { $0[course] } }

  /// Reads every folder and publishes what changed; never throws because of what is in them.
  package func publish(now: Int) async throws {
    let packs = packs
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
      let source = try CourseFolder.read(folder)
      let (course, faults) = CourseReader.read(try source.files(), scenarios: scenarios)
      report.faults = faults
      guard let course else { return report }
      sound.withLock { $0[course.id] = source }
      report.isOwnEdition = try await library.store.isOwnEdition(course.id)
      if report.isOwnEdition { return report }
      let version = try await library.store.publish(
        course, media: source.media, source: source, by: "Rollcall", now: now)
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
  /// The agency has published its own words of this course.
  package var isOwnEdition = false

  package var isSound: Bool { faults.isEmpty && problem == nil }
}
