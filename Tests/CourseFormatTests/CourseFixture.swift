import ContentFiles
import CourseFormat
import Testing

/// The small course, whole or with one thing changed.
enum CourseFixture {
  static let help = "modules/say-what-helps/"
  static let privacy = "modules/keep-private/"

  static func course() throws -> Course { try #require(TinyCourse.course) }

  /// The small course's files with a text in one of them replaced.
  ///
  /// A text that is not there fails the test: the change would not be made.
  static func changed(
    _ path: String, _ old: String, to new: String, location: SourceLocation = #_sourceLocation
  ) -> CourseFiles {
    var files = TinyCourse.files
    let text = files.texts[path] ?? ""
    #expect(text.contains(old), "the text is not in \(path)", sourceLocation: location)
    files.texts[path] = text.replacing(old, with: new, maxReplacements: 1)
    return files
  }

  /// The faults of the small course after a change.
  static func faults(
    _ path: String, _ old: String, to new: String, location: SourceLocation = #_sourceLocation
  ) -> [String] {
    CourseReader.read(changed(path, old, to: new, location: location)).faults.map(\.description)
  }
}
