import ContentFiles
import Kernel

/// What only shows when the whole pack is read.
struct PackChecks {
  let reading: Reading
  let parts: PackParts

  func run() {
    checkFileNames()
    checkUnused()
    for fact in parts.facts { FactChecks(reading: reading, fact: fact).run() }
    InjectChecks(reading: reading, parts: parts).run()
    RubricChecks(reading: reading, parts: parts).run()
    VoiceChecks(reading: reading, archetypes: parts.archetypes).run()
    TimeChecks(reading: reading, parts: parts).run()
    GuideChecks(reading: reading, parts: parts).run()
    reading.names.reportDangling(in: reading.log)
  }

  private static let known = [
    "scenario.yaml", "facts.yaml", "rumours.yaml", "injects.yaml", "rubric.yaml", "lexicon.yaml",
    CoefficientReader.path, SentenceReader.path, GuideReader.path, ClipReader.path,
  ]

  /// A misspelled file would be left out without a word.
  private func checkFileNames() {
    for path in reading.files.texts.keys.sorted() {
      let isVoice = path.hasPrefix("voices/") && path.hasSuffix(".yaml")
      let isAnswer = path.hasPrefix("answers/") && path.hasSuffix(".jsonl")
      let isOther = path.hasPrefix("media/") || path.hasSuffix(".md")
      guard !Self.known.contains(path), !isVoice, !isAnswer, !isOther else { continue }
      reading.log.add(
        "This file is not part of a pack. "
          + (Suggestion.closest(to: path, among: Self.known).map { "Did you mean “\($0)”?" }
            ?? "Remove it."),
        at: Place(file: reading.files.shown(path), line: 1))
    }
  }

  private func checkUnused() {
    let names = reading.names
    // An entry that could not be read may have used the list: then nothing can be said.
    let broken = Set(reading.log.faults.map(\.file))
    let isRead = broken.isDisjoint(with: ["facts.yaml", "rumours.yaml"])
    if isRead, !reading.files.isInherited("lexicon.yaml") {
      for (name, place) in names.unused(.lexicon) {
        reading.log.add(
          "The list “\(name)” is used in no pattern. Write $\(name) where it fits, or remove it.",
          at: place)
      }
    }
    let speaks = !broken.contains { $0.hasPrefix("voices/") && !$0.hasSuffix("/grammar.yaml") }
    if speaks, !reading.files.isInherited(VoiceFiles.grammar) {
      for (name, place) in names.unused(.slot) where place.file == VoiceFiles.grammar {
        reading.log.add(
          "The list “\(name)” fills no slot. Write {\(name)} in a phrase, or remove it.",
          at: place)
      }
    }
  }
}

/// Times within a fact.
struct FactChecks {
  let reading: Reading
  let fact: Sourced<Fact>

  func run() {
    if case .trueFrom(let from) = fact.value.truth, fact.value.knownFrom < from {
      reading.log.add(
        "The fact is known at \(fact.value.knownFrom) and true only from \(from). "
          + "Make “knownFrom” no earlier than “trueFrom”.",
        at: fact.place(FactKey.knownFrom))
    }
  }
}
