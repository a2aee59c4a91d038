import ContentFiles
import Kernel

/// Reads the crowd: one file in `voices` for each archetype.
struct VoiceReader {
  let reading: Reading

  func read() -> [Sourced<Archetype>] {
    let paths = reading.files.paths(in: "voices/", ending: ".yaml")
      .filter { VoiceFiles.isArchetype($0) }
    if paths.isEmpty {
      reading.log.add(
        "The pack has no voices. Write voices/NAME.yaml for each kind of people in the crowd.",
        at: Place(file: "voices", line: 1))
      reading.names.miss([.persona])
    }
    return paths.compactMap { path in
      reading.open(path, defines: [.persona, .archetype]).flatMap(archetype)
    }
  }

  private func archetype(_ value: YamlValue) -> Sourced<Archetype>? {
    guard let record = YamlRecord<VoiceKey>(value) else {
      reading.names.miss([.persona])
      return nil
    }
    let archetype = Archetype(
      id: Archetype.ID(reading.define(.archetype, record.need(.archetype))),
      describes: record.need(.describes)?.lineText() ?? "",
      share: record.need(.share)?.number() ?? 0,
      traits: traits(record.need(.traits)),
      platforms: platforms(record.need(.platforms)),
      personas: (record.need(.personas)?.someItems() ?? []).compactMap(persona),
      phrases: PhraseReader(reading: reading).phrases(record.need(.phrases)),
      style: record[.style].map(StyleReader(reading: reading).style) ?? WritingStyle(),
      amplifies: record[.amplifies]?.choice(Archetype.Amplifier.self))
    return Sourced(archetype, from: record)
  }

  private func traits(_ value: YamlValue?) -> Archetype.Traits {
    let record = value.flatMap { YamlRecord<TraitsKey>($0) }
    return .init(
      trust: record?.need(.trust)?.number() ?? 0,
      anxiety: record?.need(.anxiety)?.number() ?? 0,
      susceptibility: record?.need(.susceptibility)?.number() ?? 0,
      activity: record?.need(.activity)?.number() ?? 0)
  }

  private func platforms(_ value: YamlValue?) -> [SocialPlatform.ID: Double] {
    var weights: [SocialPlatform.ID: Double] = [:]
    for (key, value) in value?.pairs() ?? [] {
      guard let id = reading.referToPlatform(key) else { continue }
      weights[.init(id)] = value.number() ?? 0
    }
    if let value, !weights.isEmpty, weights.values.allSatisfy({ $0 == 0 }) {
      value.fault("All weights are 0, so these people are nowhere. Raise one.")
    }
    return weights
  }

  private func persona(_ value: YamlValue) -> Persona? {
    guard let record = YamlRecord<PersonaKey>(value) else { return nil }
    let handle = record.need(.handle)
    let account = handle?.handle() ?? ""
    if let handle, !account.isEmpty {
      reading.names.define(.handle, account.lowercased(), at: handle.place, log: reading.log)
    }
    return Persona(
      id: Persona.ID(reading.define(.persona, record.need(.id))),
      name: record.need(.name)?.lineText() ?? "",
      handle: account,
      bio: record[.bio]?.lineText() ?? "")
  }
}
