import ContentFiles
import Kernel

/// Reads `rubric.yaml`.
struct RubricReader {
  let reading: Reading

  func read() -> [Sourced<RubricItem>] {
    reading.entries(of: "rubric.yaml", under: RubricKey.items, defines: [.item]).compactMap(item)
  }

  private func item(_ value: YamlValue) -> Sourced<RubricItem>? {
    guard let record = YamlRecord<ItemKey>(value) else { return nil }
    let points = record.need(.points)
    let item = RubricItem(
      id: .init(reading.define(.item, record.need(.id))),
      criterion: record.need(.criterion)?.choice(Criterion.self) ?? .accuracy,
      objective: reading.refer(record[.objective], to: .objective),
      points: points?.number(0...100) ?? 0,
      title: record.need(.title)?.lineText() ?? "",
      why: record.need(.why)?.text() ?? "",
      source: record[.source]?.lineText(),
      test: RubricTestReader(reading: reading, record: record).read() ?? .withhold([]),
      window: window(record))
    if item.points == 0 { points?.fault("The item is worth nothing. Give it points.") }
    return Sourced(item, from: record)
  }

  private func window(_ record: YamlRecord<ItemKey>) -> RubricItem.Window? {
    guard record.has(.full) || record.has(.zero) else { return nil }
    guard let full = record.need(.full)?.time(), let zero = record.need(.zero)?.time() else {
      return nil
    }
    if zero <= full {
      record[.zero]?.fault("“zero” is not later than “full”. Points fall from one to the other.")
    }
    return .init(full: full, zero: zero)
  }
}
