import ContentFiles

/// The state of one reading: the files, and the faults so far.
struct CourseReading {
  let files: CourseFiles
  /// The scenario packs that there are; nil when nobody said.
  let scenarios: Set<String>?
  let log = FaultLog()

  init(files: CourseFiles, scenarios: Set<String>?) {
    self.files = files
    self.scenarios = scenarios
  }

  /// The value of a file; nil (with a fault when it has to be there) if there is none to read.
  func open(_ path: String, required: Bool = true) -> YamlValue? {
    guard let text = files.texts[path] else {
      if required {
        log.add(
          "The course has no \(path). Write one; see Documentation/CourseFormat.md.",
          at: Place(file: path, line: 1))
      }
      return nil
    }
    return YamlFile.read(text, file: path, log: log)
  }

  /// A name that is defined elsewhere; nil `known` stands for a file that could not be read.
  func refer(_ value: YamlValue?, to noun: String, among known: Set<String>?) -> String? {
    guard let value, let name = value.text() else { return nil }
    guard let known, !known.contains(name) else { return name }
    value.fault(
      "There is no \(noun) “\(name)”. " + Suggestion.sentence(for: name, among: known))
    return name
  }

  /// Names that are defined elsewhere, each at most once.
  func referToAll(
    _ value: YamlValue?, to noun: String, among known: Set<String>?
  ) -> [String] {
    var seen = DefinedNames()
    return (value?.items() ?? []).compactMap { entry in
      guard let name = refer(entry, to: noun, among: known) else { return nil }
      return seen.define(name, at: entry) ? name : nil
    }
  }
}

/// Names that may be used once only.
struct DefinedNames {
  private(set) var places: [String: Place] = [:]

  /// False, with a fault, when the name is taken.
  @discardableResult
  mutating func define(_ name: String, at value: YamlValue) -> Bool {
    if let first = places[name] {
      value.fault(
        "“\(name)” is already there in \(first.file) line \(first.line). Keep one, or rename it.")
      return false
    }
    places[name] = value.place
    return true
  }

  var names: Set<String> { Set(places.keys) }
}

extension YamlValue {
  /// A day that exists.
  func day() -> CalendarDay? {
    date().flatMap { CalendarDay($0) }
  }

  /// A text in one line that is not overlong.
  func shortLine(_ limit: Int = 300) -> String? { lineText().flatMap { fitting($0, limit) } }

  /// A text of several lines that is not overlong.
  func shortText(_ limit: Int = 4000) -> String? { text().flatMap { fitting($0, limit) } }

  private func fitting(_ text: String, _ limit: Int) -> String? {
    guard text.count > limit else { return text }
    fault("\(name) has \(text.count) characters. Shorten it to \(limit) or fewer.")
    return nil
  }

  /// The entries of a list that has to have so many.
  func items(_ bounds: ClosedRange<Int>) -> [YamlValue] {
    let entries = items()
    if shape == .list, !bounds.contains(entries.count) {
      let wanted =
        bounds.upperBound > 1000
        ? "at least \(bounds.lowerBound)" : "\(bounds.lowerBound) to \(bounds.upperBound)"
      fault("\(name) has \(entries.count) entries. Write \(wanted).")
    }
    return entries
  }
}
