package import ContentFiles
import Kernel

/// Reads a whole course: texts in, a checked course out, with every fault on the way.
package enum CourseReader {
  /// The course is nil when there is any fault.
  ///
  /// With `scenarios`, the names of the packs that there are, items that play another one are
  /// faults.
  package static func read(
    _ files: CourseFiles, scenarios: Set<String>? = nil
  ) -> (course: Course?, faults: [ContentFault]) {
    let (course, faults) = readWhatIsThere(files, scenarios: scenarios)
    return (faults.isEmpty ? course : nil, faults)
  }

  /// For those who are still writing: with faults the course is what could be read of it.
  ///
  /// It is to be looked at, never to be given to learners.
  package static func readWhatIsThere(
    _ files: CourseFiles, scenarios: Set<String>? = nil
  ) -> (course: Course?, faults: [ContentFault]) {
    let reading = CourseReading(files: files, scenarios: scenarios)
    let course = CourseFileReader(reading: reading).read()
    MediaReader(reading: reading).check()
    return (course, reading.log.sorted)
  }

  /// The faults of a lesson by itself, such as one that is being written; what its front matter
  /// refers to is not held against anything.
  package static func faults(
    ofLesson text: String, at path: String, among others: Set<String>
  ) -> [ContentFault] {
    let files = CourseFiles(folder: "", texts: [path: text], others: others)
    let reading = CourseReading(files: files, scenarios: nil)
    _ = LessonReader(reading: reading, path: path, objectives: nil).read()
    return reading.log.sorted
  }
}

/// Reads `course.yaml`, and the modules in its order.
struct CourseFileReader {
  let reading: CourseReading

  static let path = "course.yaml"

  func read() -> Course? {
    guard let root = reading.open(Self.path), let record = YamlRecord<CourseKey>(root) else {
      return nil
    }
    checkFormat(record.need(.format))
    let id = record.need(.id)?.identifier()
    if let id, id != reading.files.folder {
      record[.id]?.fault(
        "“id” is “\(id)”, which is not the folder's name. Write “\(reading.files.folder)”.")
    }
    let modules = modules(record)
    let plans = CoursePlanReader(reading: reading, modules: modules)
    let head = (
      title: record.need(.title)?.shortLine(), summary: record.need(.summary)?.shortText(),
      language: record.need(.language).flatMap(language),
      reviewBy: record.need(.reviewBy)?.day()
    )
    let paths = plans.paths(record[.paths])
    let placement = record[.placement].flatMap(plans.placement)
    let prePost = record[.prePost].flatMap(plans.prePost)
    let certificate = record[.certificate].flatMap(plans.certificate)
    let credit = plans.credit(record[.credit])
    guard let id, let title = head.title, let summary = head.summary, let language = head.language,
      let reviewBy = head.reviewBy
    else { return nil }
    return Course(
      id: .init(id), title: title, summary: summary, language: language, reviewBy: reviewBy,
      modules: modules, paths: paths, placement: placement, prePost: prePost,
      certificate: certificate, credit: credit)
  }

  private func checkFormat(_ value: YamlValue?) {
    guard let value, let format = value.whole(1...1000), format != 1 else { return }
    value.fault("This is format \(format), and the program reads format 1. Write 1, or update it.")
  }

  private func language(_ value: YamlValue) -> String? {
    guard let text = value.text() else { return nil }
    if text.wholeMatch(of: /[a-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil { return text }
    value.fault("“language” is “\(text)”. Write a language tag, such as en-US.")
    return nil
  }

  private func modules(_ record: YamlRecord<CourseKey>) -> [CourseModule] {
    let list = record.need(.modules)
    var names = DefinedNames()
    let folders = reading.files.moduleFolders
    let modules = (list?.someItems() ?? []).compactMap { entry -> CourseModule? in
      guard let name = entry.identifier() else { return nil }
      let earlier = names.names
      guard names.define(name, at: entry) else { return nil }
      guard folders.contains(name) else {
        entry.fault(
          "There is no folder modules/\(name). " + Suggestion.sentence(for: name, among: folders))
        return nil
      }
      return ModuleReader(reading: reading, id: name, earlier: earlier).read()
    }
    if list?.shape == .list {
      for folder in folders.subtracting(names.names).sorted() {
        list?.fault(
          "The folder modules/\(folder) is not in “modules”. Add it here, or remove the folder.")
      }
    }
    return modules
  }
}
