import ContentFiles
import Kernel
import TextAnalysis

/// Reads `injects.yaml`.
struct InjectReader {
  let reading: Reading

  func read() -> [Sourced<Inject>] {
    reading.entries(of: "injects.yaml", under: InjectsKey.injects, defines: [.inject])
      .compactMap(inject)
  }

  private func inject(_ value: YamlValue) -> Sourced<Inject>? {
    guard let record = YamlRecord<InjectKey>(value) else { return nil }
    let inject = Inject(
      id: .init(reading.define(.inject, record.need(.id))),
      at: record[.at]?.time(),
      conditions: ConditionReader(reading: reading).read(record[.when]),
      until: record[.until]?.time(),
      from: SenderReader(reading: reading).read(record.need(.from)),
      to: reading.refer(record.need(.to), to: .role) ?? "",
      channel: channel(record.need(.platform)),
      kind: record.need(.kind)?.choice(Inject.Kind.self) ?? .note,
      text: record.need(.text)?.text() ?? "",
      alt: record[.alt]?.text(),
      media: MediaReader(reading: reading).read(record[.media]),
      video: VideoReader(reading: reading).read(record[.video]),
      replyTo: reading.refer(record[.replyTo], to: .inject).map { .init($0) },
      tells: (record[.tells]?.items() ?? []).compactMap { reading.referToFact($0) },
      states: states(record[.states]),
      question: question(record[.question]),
      moderation: record[.moderation]?.choice(Inject.Moderation.self),
      harsh: record[.harsh]?.choice(Harshness.self),
      softer: record[.softer]?.text(),
      expect: record[.expect]?.text() ?? "",
      objective: reading.refer(record[.objective], to: .objective),
      isPartisan: record[.partisan]?.flag() ?? false)
    return Sourced(inject, from: record)
  }

  private func channel(_ value: YamlValue?) -> Inject.Channel {
    guard let value, let name = value.text() else { return .desk }
    switch name {
    case "phone": return .phone
    case "email": return .email
    case "radio": return .radio
    case "desk": return .desk
    default:
      let networks = Array(reading.names.names(.platform).keys)
      let known = networks + ["phone", "email", "radio", "desk"]
      if !networks.isEmpty, !known.contains(name) {
        value.fault(
          "There is no platform “\(name)” in this pack. "
            + Suggestion.sentence(for: name, among: known))
      }
      return .platform(.init(name))
    }
  }

  private func states(_ value: YamlValue?) -> [Claim.ID: ClaimMention.Stance] {
    var states: [Claim.ID: ClaimMention.Stance] = [:]
    for (key, value) in value?.pairs() ?? [] {
      guard let claim = reading.referToClaim(key) else { continue }
      states[claim] = value.choice(ClaimMention.Stance.self)
    }
    return states
  }

  private func question(_ value: YamlValue?) -> Inject.Question? {
    guard let value, let record = YamlRecord<QuestionKey>(value) else { return nil }
    let about = record.need(.about)?
      .someItems(orElse: "The question is about nothing. Name the claims that answer it.")
    return .init(
      about: (about ?? []).compactMap { reading.referToClaim($0) },
      urgency: record.need(.urgency)?.choice(Urgency.self) ?? .curiosity)
  }
}

/// Reads who an inject comes from.
struct SenderReader {
  let reading: Reading

  func read(_ value: YamlValue?) -> Inject.Sender {
    let nobody = Inject.Sender.person(name: "", handle: "")
    guard let value, let record = YamlRecord<SenderKey>(value) else { return nobody }
    let forms = [SenderKey.name, .role, .persona, .media].filter { record.has($0) }
    guard forms.count == 1, let form = forms.first, !record.has(.handle) || form == .name else {
      value.fault(
        "“from” has to be one of {name, handle}, {role}, {persona} or {media}. Keep one of them.")
      return nobody
    }
    switch form {
    case .role: return .role(reading.refer(record[.role], to: .role) ?? "")
    case .persona: return .persona(.init(reading.refer(record[.persona], to: .persona) ?? ""))
    case .media: return .media(record[.media]?.lineText() ?? "")
    case .name, .handle:
      return .person(
        name: record[.name]?.lineText() ?? "", handle: record[.handle]?.handle() ?? "")
    }
  }
}
