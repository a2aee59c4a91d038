import ContentFiles
import Kernel

/// Reads a module's draft exercises, `drafts.yaml`.
struct DraftReader {
  struct Found {
    /// Those that could be read whole, by id.
    var drafts: [String: (title: String, exercise: DraftExercise)] = [:]
    /// Of all entries, also those with faults.
    var names: Set<String> = []
    var isReadable = true

    /// What references are held against; nil when the file could not be read.
    var known: Set<String>? { isReadable ? names : nil }
  }

  let reading: CourseReading
  let path: String
  let objectives: Set<String>?

  func read() -> Found {
    guard reading.files.texts[path] != nil else { return Found() }
    guard let root = reading.open(path) else { return Found(isReadable: false) }
    var found = Found(isReadable: root.shape == .list)
    var names = DefinedNames()
    for entry in root.someItems() {
      guard let record = YamlRecord<DraftKey>(entry) else { continue }
      let id = record.need(.id)
      let name = id?.identifier()
      if let id, let name { names.define(name, at: id) }
      let title = record.need(.title)?.shortLine()
      guard let exercise = exercise(record), let name, let title else { continue }
      found.drafts[name] = (title, exercise)
    }
    found.names = names.names
    return found
  }

  private func exercise(_ record: YamlRecord<DraftKey>) -> DraftExercise? {
    let objective = reading.refer(record.need(.objective), to: "objective", among: objectives)
    let platform = record.need(.platform)?.choice(NetworkKind.self)
    let texts = (
      situation: record.need(.situation)?.shortText(), task: record.need(.task)?.shortText(),
      model: record.need(.model)?.shortText(), source: record.need(.source)?.shortText(500)
    )
    let wanted = (record.need(.mustSay)?.someItems() ?? []).compactMap(wanted)
    let unwanted = (record[.mustNotSay]?.items() ?? []).compactMap(unwanted)
    guard let objective, let platform, let situation = texts.situation, let task = texts.task,
      let model = texts.model, let source = texts.source
    else { return nil }
    let exercise = DraftExercise(
      objective: .init(objective), platform: platform, situation: situation, task: task,
      mustSay: wanted, mustNotSay: unwanted, model: model, source: source)
    checkModel(exercise, at: record[.model])
    return exercise
  }

  private func wanted(_ value: YamlValue) -> WantedPhrase? {
    guard let record = YamlRecord<PhraseKey>(value) else { return nil }
    let (what, phrases) = phrase(record)
    if record.has(.why) {
      record[.why]?.fault("What a draft must say has no “why”. Remove it.")
    }
    return what.map { WantedPhrase(what: $0, anyOf: phrases) }
  }

  private func unwanted(_ value: YamlValue) -> UnwantedPhrase? {
    guard let record = YamlRecord<PhraseKey>(value) else { return nil }
    let (what, phrases) = phrase(record)
    guard let why = record.need(.why)?.shortText(), let what else { return nil }
    return UnwantedPhrase(what: what, anyOf: phrases, why: why)
  }

  private func phrase(_ record: YamlRecord<PhraseKey>) -> (String?, [String]) {
    let phrases = (record.need(.anyOf)?.someItems() ?? []).compactMap { entry -> String? in
      guard let text = entry.shortLine() else { return nil }
      guard !PhraseSearch.words(of: text).isEmpty else {
        entry.fault("“\(text)” has no letters or digits, and nothing else is read. Write a word.")
        return nil
      }
      return text
    }
    return (record.need(.what)?.shortLine(), phrases)
  }

  /// The model answer has to hold its own conditions.
  private func checkModel(_ exercise: DraftExercise, at value: YamlValue?) {
    let check = DraftCheck(exercise.model, of: exercise)
    for (phrase, isSaid) in check.wanted where !isSaid && !phrase.anyOf.isEmpty {
      value?.fault(
        "The model does not say \(phrase.what). Use one of its phrases, or add the model's to "
          + "“any-of”.")
    }
    for (phrase, found) in check.unwanted {
      value?.fault(
        "The model says “\(found)”: \(phrase.what) must not be said. Change one of them.")
    }
  }
}
