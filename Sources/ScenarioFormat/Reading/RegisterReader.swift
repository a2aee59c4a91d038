import ContentFiles

/// Reads what several archetypes share: registers and lists of names.
struct RegisterReader {
  let reading: Reading

  /// The phrases of each file in `voices/registers`, by the register's name.
  func read() -> [String: [Phrase]] {
    var registers: [String: [Phrase]] = [:]
    for path in reading.pathsWithCommon(in: VoiceFiles.registerFolder) {
      guard let root = reading.openWithCommon(path, defines: [.register]) else { continue }
      guard let record = YamlRecord<RegisterKey>(root) else {
        reading.names.miss([.register])
        continue
      }
      let name = reading.define(.register, record.need(.register))
      _ = record.need(.describes)?.lineText()
      registers[name] = PhraseReader(reading: reading).phrases(record.need(.phrases))
    }
    return registers
  }

  func names() -> NameLists {
    guard let root = reading.openWithCommon(VoiceFiles.names, defines: []),
      let record = YamlRecord<NamesKey>(root)
    else { return NameLists() }
    return NameLists(
      first: words(record.need(.first)),
      last: words(record.need(.last)),
      avoid: words(record[.avoid])
    )
  }

  private func words(_ value: YamlValue?) -> [String] {
    (value?.someLines() ?? []).compactMap { $0.lineText() }
  }
}
