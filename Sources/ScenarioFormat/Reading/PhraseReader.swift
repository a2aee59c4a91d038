import ContentFiles
import Kernel

/// Reads lists of phrases: those of an archetype, and those that a register shares.
struct PhraseReader {
  let reading: Reading

  func phrases(_ value: YamlValue?) -> [Phrase] {
    var seen: [String: Int] = [:]
    return (value?.someItems() ?? []).compactMap { item in
      guard let record = YamlRecord<PhraseKey>(item) else { return nil }
      return Phrase(
        stance: record.need(.stance)?.choice(CrowdStance.self) ?? .comment,
        topic: topic(record.need(.topic)),
        lines: lines(record.need(.lines), seen: &seen),
        harsh: record[.harsh]?.choice(Harshness.self),
        platforms: platforms(record[.platforms]))
    }
  }

  private func platforms(_ value: YamlValue?) -> Set<SocialPlatform.ID> {
    Set(
      (value?.someItems() ?? []).compactMap { item in
        _ = reading.referToPlatform(item)
        return item.text().map { SocialPlatform.ID($0) }
      })
  }

  /// A line that is there twice would be posted twice in a run.
  private func lines(_ value: YamlValue?, seen: inout [String: Int]) -> [String] {
    let slots = PhraseSlots(reading: reading)
    var lines: [String] = []
    for item in value?.someLines() ?? [] {
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
