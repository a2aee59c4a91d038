import ContentFiles
import Kernel

/// Reads the conditions of an inject.
struct ConditionReader {
  let reading: Reading

  func read(_ value: YamlValue?) -> [Inject.Condition] {
    (value?.someItems() ?? []).compactMap { condition($0, depth: 0) }
  }

  private func condition(_ value: YamlValue, depth: Int) -> Inject.Condition? {
    guard let record = YamlRecord<ConditionKey>(value) else { return nil }
    let forms = ConditionKey.allCases.filter { $0 != .above && record.has($0) }
    guard forms.count == 1, let form = forms.first else {
      value.fault(
        "A condition has exactly one of \(ConditionKey.forms). Write one entry for each.")
      return nil
    }
    if record.has(.above), form != .reach {
      record[.above]?.fault("“above” belongs to “reach”. Remove it here.")
    }
    switch form {
    case .released: return reading.referToFact(record[form]).map { .released($0) }
    case .corrected: return reading.referToClaim(record[form]).map { .corrected($0) }
    case .misstated: return reading.referToClaim(record[form]).map { .misstated($0) }
    case .posted: return record[form]?.whole(1...10_000).map { .posted($0) }
    case .answered: return reading.refer(record[form], to: .inject).map { .answered(.init($0)) }
    case .silentFor: return record[form]?.time().map { .silentFor($0) }
    case .reach, .above: return reach(record)
    case .not: return negation(record[form], depth: depth)
    }
  }

  private func reach(_ record: YamlRecord<ConditionKey>) -> Inject.Condition? {
    let claim = reading.referToClaim(record[.reach])
    let above = record.need(.above)?.number()
    guard let claim, let above else { return nil }
    return .reach(claim, above: above)
  }

  private func negation(_ value: YamlValue?, depth: Int) -> Inject.Condition? {
    guard let value else { return nil }
    guard depth == 0 else {
      value.fault("“not” is inside another “not”. Remove both.")
      return nil
    }
    return condition(value, depth: depth + 1).map { .not($0) }
  }
}

extension ConditionKey {
  static let forms = allCases.filter { $0 != .above }.map(\.rawValue).joined(separator: ", ")
}
