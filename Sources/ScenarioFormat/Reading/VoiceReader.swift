import Kernel

/// Reads the crowd: one file in `voices` for each archetype.
struct VoiceReader {
  let reading: Reading

  func read() -> [Sourced<Archetype>] {
    let paths = reading.files.paths(in: "voices/", ending: ".yaml")
      .filter { $0 != "voices/grammar.yaml" }
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
      phrases: phrases(record.need(.phrases)))
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
      guard let id = reading.refer(key, to: .platform) else { continue }
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

  private func phrases(_ value: YamlValue?) -> [Phrase] {
    var seen: [String: Int] = [:]
    return (value?.someItems() ?? []).compactMap { item in
      guard let record = YamlRecord<PhraseKey>(item) else { return nil }
      return Phrase(
        stance: record.need(.stance)?.choice(CrowdStance.self) ?? .comment,
        topic: topic(record.need(.topic)),
        lines: lines(record.need(.lines), seen: &seen))
    }
  }

  /// A line that is there twice would be posted twice in a run.
  private func lines(_ value: YamlValue?, seen: inout [String: Int]) -> [String] {
    let slots = PhraseSlots(reading: reading)
    var lines: [String] = []
    for item in value?.someItems() ?? [] {
      guard let text = item.lineText() else { continue }
      slots.check(text, at: item)
      if let first = seen[text] {
        item.fault("The same phrase is in line \(first). Reword or remove one.")
      }
      seen[text] = seen[text] ?? item.line
      lines.append(text)
    }
    return lines
  }

  private func topic(_ value: YamlValue?) -> Phrase.Topic {
    guard let value, let name = value.text() else { return .general(.incident) }
    if let general = Phrase.General(rawValue: name) { return .general(general) }
    let general = Phrase.General.allCases.map(\.rawValue)
    let isClaim = reading.names.knows(.fact, name) || reading.names.knows(.rumour, name)
    if !isClaim, let meant = Suggestion.closest(to: name, among: general) {
      value.fault("There is no topic “\(name)”. Did you mean “\(meant)”?")
      return .general(.incident)
    }
    reading.names.refer(to: .fact, .rumour, as: "claim or topic", name, at: value.place)
    return .claim(.init(name))
  }
}
