import ContentFiles
import Kernel

/// Reads `facts.yaml`.
struct FactReader {
  let reading: Reading

  func read() -> [Sourced<Fact>] {
    reading.entries(of: "facts.yaml", under: FactsKey.facts, defines: [.fact]).compactMap(fact)
  }

  private func fact(_ value: YamlValue) -> Sourced<Fact>? {
    guard let record = YamlRecord<FactKey>(value) else { return nil }
    let fact = Fact(
      id: .init(reading.define(.fact, record.need(.id), apartFrom: [.rumour])),
      short: record.need(.short)?.lineText() ?? "",
      statement: record.need(.statement)?.lineText() ?? "",
      category: record.need(.category)?.choice(Fact.Category.self) ?? .event,
      truth: truth(record),
      knownFrom: record.need(.knownFrom)?.time() ?? .zero,
      release: release(record.need(.release)),
      fault: record[.fault]?.choice(Fact.Fault.self),
      isDangerous: record[.dangerous]?.flag() ?? false,
      desk: DeskReader.read(record[.desk]),
      recognise: PatternReader(reading: reading).read(record.need(.recognise)),
      source: reading.refer(record[.source], to: .source))
    return Sourced(fact, from: record)
  }

  private enum Word: String, CaseIterable { case `true`, `false`, unknown }

  private func truth(_ record: YamlRecord<FactKey>) -> Fact.Truth {
    let from = record[.trueFrom]?.time()
    switch record.need(.truth)?.choice(Word.self) {
    case .unknown where from != nil:
      record[.trueFrom]?.fault("What is unknown is never true. Remove “trueFrom”.")
      return .unknown
    case .unknown: return .unknown
    case .false: return from.map { .trueFrom($0) } ?? .never
    case .true, nil: return .trueFrom(from ?? .zero)
    }
  }

  private func release(_ value: YamlValue?) -> Fact.Release {
    let record = value.flatMap { YamlRecord<ReleaseKey>($0) }
    return .init(
      by: record?.need(.by)?.choice(Fact.Authority.self) ?? .nobody,
      from: record?[.from]?.time() ?? .zero)
  }
}

/// Reads what the information desk answers.
enum DeskReader {
  static func read(_ value: YamlValue?) -> [DeskAnswer] {
    var last: ScenarioTime?
    return (value?.someItems() ?? []).compactMap { item in
      guard let record = YamlRecord<DeskAnswerKey>(item) else { return nil }
      let from = record.need(.from)?.time() ?? .zero
      if let last, from <= last {
        item.fault("\(item.name) is not later than the one before it. Order them by time.")
      }
      last = from
      return DeskAnswer(from: from, say: record.need(.say)?.text() ?? "")
    }
  }
}
