import ContentFiles
import Kernel

/// Reads `guide.yaml`, which most packs do not have.
struct GuideReader {
  let reading: Reading

  static let path = "guide.yaml"

  func read() -> Sourced<Guide>? {
    guard let root = reading.open(Self.path, required: false),
      let record = YamlRecord<GuideKey>(root)
    else { return nil }
    let guide = Guide(
      welcome: record.need(.welcome)?.text() ?? "",
      farewell: record.need(.farewell)?.text() ?? "",
      steps: (record.need(.steps)?.someItems() ?? []).compactMap(step))
    return Sourced(guide, from: record)
  }

  private func step(_ value: YamlValue) -> GuideStep? {
    guard let record = YamlRecord<GuideStepKey>(value) else { return nil }
    if record.has(.after) == record.has(.at) {
      value.fault(
        "A step opens with an inject or by the clock. Write “after” or “at”, one of them.")
    }
    return GuideStep(
      id: .init(reading.define(.step, record.need(.id))),
      title: record.need(.title)?.lineText() ?? "",
      after: reading.refer(record[.after], to: .inject).map { .init($0) },
      at: record[.at]?.time(),
      ask: record.need(.ask)?.text() ?? "",
      how: record.need(.how)?.text() ?? "",
      within: time(record.need(.within)),
      watch: record[.watch]?.time() ?? .zero,
      test: test(record),
      good: word(record.need(.good)), weak: word(record.need(.weak)),
      none: word(record.need(.none)))
  }

  private func time(_ value: YamlValue?) -> ScenarioTime {
    let time = value?.time() ?? .zero
    if let value, time == .zero { value.fault("Nobody can act in no time. Give some.") }
    return time
  }

  private func test(_ record: YamlRecord<GuideStepKey>) -> GuideTest {
    var test = GuideTest(deeds: words(record.need(.deeds), of: reading.vocabulary.actions, "deed"))
    test.clumsy = words(record[.clumsy], of: reading.vocabulary.actions, "deed")
    test.target = reading.refer(record[.to], to: .inject).map { .init($0) }
    test.states = claims(record[.states])
    test.denies = claims(record[.denies])
    test.avoids = claims(record[.avoids])
    test.features = words(record[.features], of: reading.vocabulary.features, "feature")
    test.needsReason = record[.reason]?.flag() ?? false
    return test
  }

  private func claims(_ value: YamlValue?) -> [Claim.ID] {
    (value?.someItems() ?? []).compactMap { reading.referToClaim($0) }
  }

  private func word(_ value: YamlValue?) -> GuideWord {
    guard let value, let record = YamlRecord<GuideWordKey>(value) else {
      return GuideWord(say: "", why: "")
    }
    return GuideWord(
      say: record.need(.say)?.text() ?? "", why: record.need(.why)?.text() ?? "",
      source: record[.source]?.lineText(),
      rule: record[.rule].flatMap { words($0, of: reading.vocabulary.rules, "rule").first })
  }

  /// One word or a list of them, each of a known set.
  private func words(_ value: YamlValue?, of known: [String], _ noun: String) -> [String] {
    guard let value else { return [] }
    let items = noun == "rule" ? [value] : value.someItems()
    return items.compactMap { item in
      guard let word = item.text() else { return nil }
      if !known.contains(word) {
        item.fault("There is no \(noun) “\(word)”. " + Suggestion.sentence(for: word, among: known))
      }
      return word
    }
  }
}
