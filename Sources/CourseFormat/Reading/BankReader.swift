package import ContentFiles

/// Reads a list of families by itself, apart from a course.
package enum BankReader {
  /// The families, with the faults of their texts; objectives are not held against anything.
  package static func read(
    _ text: String, file: String
  ) -> (families: [QuestionFamily], faults: [ContentFault]) {
    let files = CourseFiles(folder: "", texts: [file: text])
    let reading = CourseReading(files: files, scenarios: nil)
    let families = FamilyReader(reading: reading, path: file, objectives: nil).read() ?? []
    return (families, reading.log.sorted)
  }
}
