import ContentFiles
import Kernel

/// Reads `rumours.yaml`.
struct RumourReader {
  let reading: Reading

  func read() -> [Sourced<Rumour>] {
    reading.entries(of: "rumours.yaml", under: RumoursKey.rumours, defines: [.rumour])
      .compactMap(rumour)
  }

  private func rumour(_ value: YamlValue) -> Sourced<Rumour>? {
    guard let record = YamlRecord<RumourKey>(value) else { return nil }
    let platforms = platforms(record.need(.platforms))
    let seed = record.need(.seed)
    let text = seed?.text() ?? ""
    for platform in platforms {
      reading.checkLength(text, on: platform.rawValue, at: seed?.place ?? value.place)
    }
    let rumour = Rumour(
      id: .init(reading.define(.rumour, record.need(.id), apartFrom: [.fact])),
      short: record.need(.short)?.lineText() ?? "",
      statement: record.need(.statement)?.lineText() ?? "",
      verdict: record.need(.verdict)?.choice(Rumour.Verdict.self) ?? .unresolved,
      startsAt: record.need(.startsAt)?.time() ?? .zero,
      infectiousness: record.need(.infectiousness)?.number() ?? 0,
      harm: record.need(.harm)?.number() ?? 0,
      platforms: platforms,
      origin: origin(record[.origin]),
      seed: text,
      resolvedBy: reading.referToFact(record[.resolvedBy]),
      knownFrom: record[.knownFrom]?.time(),
      desk: DeskReader.read(record[.desk]),
      recognise: PatternReader(reading: reading).read(record.need(.recognise)))
    return Sourced(rumour, from: record)
  }

  private func platforms(_ value: YamlValue?) -> [SocialPlatform.ID] {
    var seen: Set<String> = []
    return (value?.someItems() ?? []).compactMap { item in
      guard let id = reading.refer(item, to: .platform) else { return nil }
      if !seen.insert(id).inserted {
        item.fault("The platform “\(id)” is listed twice. Keep it once.")
      }
      return .init(id)
    }
  }

  private func origin(_ value: YamlValue?) -> Persona.ID? {
    guard let value, let record = YamlRecord<OriginKey>(value) else { return nil }
    return reading.refer(record.need(.persona), to: .persona).map { .init($0) }
  }
}
