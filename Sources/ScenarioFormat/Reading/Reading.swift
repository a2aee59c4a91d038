import ContentFiles
import Kernel

/// The state of one reading: the files, what is known so far, and the faults.
final class Reading {
  let files: PackFiles
  let networks: [String: SocialPlatform]
  let vocabulary: PackVocabulary
  let log = FaultLog()
  var names = NameTable()
  var lexicon: [String: [String]] = [:]

  init(files: PackFiles, platforms: [SocialPlatform], vocabulary: PackVocabulary) {
    self.files = files
    self.vocabulary = vocabulary
    networks = Dictionary(platforms.map { ($0.id.rawValue, $0) }) { first, _ in first }
  }

  /// The value of a file; nil (with a fault when it has to be there) if there is none to read.
  func open(_ path: String, required: Bool = true, defines: [NameTable.Kind] = []) -> YamlValue? {
    guard let text = files.texts[path] else {
      guard required else { return nil }
      log.add(
        "The pack has no \(path). Write one; see the reference of scenario packs.",
        at: Place(file: path, line: 1))
      names.miss(defines)
      return nil
    }
    let value = YamlFile.read(text, file: files.shown(path), log: log)
    if value == nil { names.miss(defines) }
    return value
  }

  /// The value of a file that lies beneath every pack; nil when there is none.
  func openCommon(_ path: String) -> YamlValue? {
    files.common[path].flatMap {
      YamlFile.read($0, file: PackFiles.shownCommon(path), log: log)
    }
  }

  /// The entries of a file that is one list under a key.
  func entries<Key: RecordKey>(
    of path: String, under key: Key, defines: [NameTable.Kind]
  ) -> [YamlValue] {
    guard let root = open(path, defines: defines) else { return [] }
    guard let record = YamlRecord<Key>(root), let list = record.need(key) else {
      names.miss(defines)
      return []
    }
    return list.someItems()
  }

  /// The entry's own id, made known as a name; the place is the id's.
  ///
  /// Sources keep the ids of the list they come from, so those are taken `asWritten`.
  func define(
    _ kind: NameTable.Kind, _ value: YamlValue?, apartFrom: [NameTable.Kind] = [],
    asWritten: Bool = false
  ) -> String {
    guard let value, let id = asWritten ? value.lineText() : value.identifier() else { return "" }
    names.define(kind, id, at: value.place, apartFrom: apartFrom, log: log)
    return id
  }

  /// A name that something else has to define.
  func refer(_ value: YamlValue?, to kind: NameTable.Kind, as noun: String? = nil) -> String? {
    guard let value, let name = value.text() else { return nil }
    names.refer(to: kind, as: noun ?? kind.rawValue, name, at: value.place)
    return name
  }

  /// One of the pack's networks.
  ///
  /// A file that the pack takes over may name others of `Content/platforms`: nil, and no fault.
  func referToPlatform(_ value: YamlValue?) -> String? {
    guard let value, let name = value.text() else { return nil }
    let isElsewhere = !names.knows(.platform, name) && networks[name] != nil
    if isElsewhere, files.isInherited(shown: value.place.file) { return nil }
    return refer(value, to: .platform)
  }

  /// A fact or a rumour.
  func referToClaim(_ value: YamlValue?) -> Claim.ID? {
    guard let value, let name = value.text() else { return nil }
    names.refer(to: .fact, .rumour, as: "claim", name, at: value.place)
    return Claim.ID(name)
  }

  func referToFact(_ value: YamlValue?) -> Fact.ID? {
    refer(value, to: .fact).map { Fact.ID($0) }
  }

  /// Reports a text that is longer than the platform allows.
  func checkLength(_ text: String, on platform: String, at place: Place) {
    guard let network = networks[platform], text.count > network.textLimit else { return }
    log.add(
      "The text has \(text.count) characters; \(network.name) allows \(network.textLimit). "
        + "Shorten it by \(text.count - network.textLimit).",
      at: place)
  }
}
