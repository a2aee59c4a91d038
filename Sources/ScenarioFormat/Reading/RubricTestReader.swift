import ContentFiles
import Kernel

/// Reads what an item of the rubric asks for: exactly one kind, with the keys of that kind.
struct RubricTestReader {
  let reading: Reading
  let record: YamlRecord<ItemKey>

  /// The kinds, and the keys that belong to each.
  static let kinds: [(key: ItemKey, options: [ItemKey])] = [
    (.release, [.any, .full, .zero]),
    (.correct, [.explain, .full, .zero]),
    (.hold, [.full, .zero]),
    (.answer, [.mention, .full, .zero]),
    (.act, [.on, .reason, .not, .full, .zero]),
    (.avoid, [.each]),
    (.withhold, []),
    (.feature, [.share, .atLeast, .by]),
    (.updates, []),
  ]

  func read() -> RubricItem.Test? {
    let found = Self.kinds.filter { record.has($0.key) }
    guard let kind = found.first, found.count == 1 else {
      let all = Self.kinds.map(\.key.rawValue).joined(separator: ", ")
      record.value.fault(
        found.isEmpty
          ? "The item has no kind. Add one of \(all)."
          : "The item has the kinds \(found.map(\.key.rawValue).joined(separator: " and ")). "
            + "Keep one, and make two items of it if both count.")
      return nil
    }
    for option in Set(Self.kinds.flatMap(\.options)).subtracting(kind.options) {
      record[option]?.fault(
        "“\(option.rawValue)” does not belong to the kind “\(kind.key.rawValue)”. Remove it.")
    }
    return test(kind.key)
  }

  private func test(_ kind: ItemKey) -> RubricItem.Test? {
    switch kind {
    case .release: .release(facts(record[kind]), any: record[.any]?.flag() ?? false)
    case .correct:
      reading.referToClaim(record[kind]).map {
        .correct($0, explain: reading.referToFact(record[.explain]))
      }
    case .hold: reading.referToClaim(record[kind]).map { .hold($0) }
    case .answer: answer()
    case .act: act()
    case .avoid: avoid()
    case .withhold: .withhold(facts(record[kind]))
    case .feature: feature()
    case .updates: updates()
    default: nil
    }
  }

  private func facts(_ value: YamlValue?) -> [Fact.ID] {
    (value?.someItems() ?? []).compactMap { reading.referToFact($0) }
  }

  private func answer() -> RubricItem.Test? {
    let inject = reading.refer(record[.answer], to: .inject)
    let mentions = (record[.mention]?.someItems() ?? []).compactMap { item -> String? in
      guard let name = item.text() else { return nil }
      if !reading.vocabulary.features.contains(name) {
        reading.names.refer(to: .fact, as: "fact or feature", name, at: item.place)
      }
      return name
    }
    return inject.map { .answer(.init($0), mention: mentions) }
  }

  private func act() -> RubricItem.Test? {
    guard let action = word(record[.act], in: reading.vocabulary.actions, noun: "action") else {
      return nil
    }
    return .act(
      action,
      on: reading.refer(record[.on], to: .inject).map { .init($0) },
      needsReason: record[.reason]?.flag() ?? false,
      not: record[.not]?.flag() ?? false)
  }

  private func avoid() -> RubricItem.Test {
    let rules = (record[.avoid]?.someItems() ?? []).compactMap { item in
      word(item, in: reading.vocabulary.rules, noun: "review rule")
    }
    return .avoid(rules, each: record.need(.each)?.number(0...100) ?? 0)
  }

  private func feature() -> RubricItem.Test? {
    guard
      let name = word(record[.feature], in: reading.vocabulary.features, noun: "feature")
    else { return nil }
    let by = record[.by]?.time()
    switch (record[.share], record[.atLeast]) {
    case (let share?, nil):
      return share.number().map { .feature(name, need: .share($0), by: by) }
    case (nil, let count?):
      return count.whole(1...1000).map { .feature(name, need: .atLeast($0), by: by) }
    default:
      record.value.fault("A feature needs either “share” or “atLeast”. Write one of them.")
      return nil
    }
  }

  private func updates() -> RubricItem.Test? {
    guard let value = record[.updates], let inner = YamlRecord<UpdatesKey>(value) else {
      return nil
    }
    return .updates(
      atLeast: inner.need(.atLeast)?.whole(1...1000) ?? 1, maxGap: inner[.maxGap]?.time())
  }

  private func word(_ value: YamlValue?, in known: [String], noun: String) -> String? {
    guard let value, let name = value.text() else { return nil }
    if known.contains(name) { return name }
    value.fault("There is no \(noun) “\(name)”. \(Suggestion.sentence(for: name, among: known))")
    return nil
  }
}
