package import ContentFiles
import Kernel

/// Reads a whole pack: texts in, a checked scenario out, with every fault on the way.
package enum PackReader {
  /// The pack is nil when there is any fault.
  ///
  /// `files` is whole: what the pack takes from another is in it already (`PackFiles.resolve`).
  package static func read(
    _ files: PackFiles, platforms: [SocialPlatform], vocabulary: PackVocabulary = .standard
  ) -> (pack: ScenarioPack?, faults: [ContentFault]) {
    let reading = Reading(files: files, platforms: platforms, vocabulary: vocabulary)
    let parts = PackParts(reading)
    PackChecks(reading: reading, parts: parts).run()
    let faults = reading.log.sorted
    return (faults.isEmpty ? parts.pack : nil, faults)
  }

  /// A pack that was kept with a run; nil when it cannot be read any more.
  ///
  /// Later versions may know other coefficients, or bound them otherwise: what is no coefficient of
  /// today is left out, and the run's record stays readable.
  package static func kept(_ files: PackFiles, platforms: [SocialPlatform]) -> ScenarioPack? {
    let reading = Reading(files: files, platforms: platforms, vocabulary: .standard)
    let parts = PackParts(reading)
    PackChecks(reading: reading, parts: parts).run()
    let faults = reading.log.sorted.filter { !$0.file.hasSuffix(CoefficientReader.path) }
    return faults.isEmpty ? parts.pack : nil
  }

  /// The pack with the values of another `coefficients.yaml`, whole or in part, as changes.
  package static func change(
    _ pack: ScenarioPack, by text: String, file: String
  ) -> (pack: ScenarioPack, faults: [ContentFault]) {
    let reading = Reading(
      files: PackFiles(folder: "", texts: [:]), platforms: [], vocabulary: .standard)
    var changed = pack
    if let root = YamlFile.read(text, file: file, log: reading.log) {
      CoefficientReader(reading: reading).change(&changed.statedCoefficients, by: root)
    }
    return (changed, reading.log.sorted)
  }

  /// The example sentences of a pack; none when it has no `checks/sentences.yaml`.
  ///
  /// Only faults of that file are given; `read` gives those of the whole pack.
  package static func sentences(
    _ files: PackFiles, of pack: ScenarioPack
  ) -> (sentences: [CheckSentence], faults: [ContentFault]) {
    let reading = Reading(files: files, platforms: [], vocabulary: .standard)
    let here = Place(file: SentenceReader.path, line: 1)
    for fact in pack.facts {
      reading.names.define(.fact, fact.id.rawValue, at: here, log: reading.log)
    }
    for rumour in pack.rumours {
      reading.names.define(.rumour, rumour.id.rawValue, at: here, log: reading.log)
    }
    let sentences = SentenceReader(reading: reading).read()
    reading.names.reportDangling(in: reading.log)
    return (sentences, reading.log.sorted)
  }
}

/// The entries of all files, each with its places.
struct PackParts {
  var setting: Sourced<ScenarioSetting>?
  var facts: [Sourced<Fact>]
  var rumours: [Sourced<Rumour>]
  var injects: [Sourced<Inject>]
  var rubric: [Sourced<RubricItem>]
  var archetypes: [Sourced<Archetype>]
  var grammar: [String: [String]]
  var coefficients: StatedCoefficients
  var registers: [String: [Phrase]]
  var nameLists: NameLists
  var sentences: [CheckSentence]
  var guide: Sourced<Guide>?
  var clips: [Clip]

  /// Reads the files in the order in which they need each other's names.
  init(_ reading: Reading) {
    reading.lexicon = WordListReader(reading: reading).lexicon()
    setting = SettingReader(reading: reading).read()
    facts = FactReader(reading: reading).read()
    rumours = RumourReader(reading: reading).read()
    injects = InjectReader(reading: reading).read()
    rubric = RubricReader(reading: reading).read()
    grammar = GrammarReader(reading: reading).read()
    registers = RegisterReader(reading: reading).read()
    nameLists = RegisterReader(reading: reading).names()
    archetypes = VoiceReader(reading: reading).read()
    coefficients = CoefficientReader(reading: reading).read()
    sentences = SentenceReader(reading: reading).read()
    guide = GuideReader(reading: reading).read()
    clips = ClipReader(reading: reading).read()
  }

  var pack: ScenarioPack? {
    setting.map { setting in
      ScenarioPack(
        setting: setting.value, facts: facts.map(\.value), rumours: rumours.map(\.value),
        injects: injects.map(\.value), rubric: rubric.map(\.value),
        archetypes: archetypes.map(\.value), grammar: grammar, registers: registers,
        names: nameLists, guide: guide?.value, clips: clips,
        statedCoefficients: coefficients)
    }
  }
}
