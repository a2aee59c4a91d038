import ContentFiles
import TextAnalysis

/// Reads `recognise` and puts the lexicon's lists in the place of their names.
struct PatternReader {
  let reading: Reading

  func read(_ value: YamlValue?) -> [ClaimPattern] {
    (value?.someItems() ?? []).compactMap(pattern)
  }

  private func pattern(_ value: YamlValue) -> ClaimPattern? {
    switch value.shape {
    case .list:
      return ClaimPattern(slots: slots(value))
    case .pairs:
      guard let record = YamlRecord<PatternKey>(value), let all = record.need(.all) else {
        return nil
      }
      return ClaimPattern(
        slots: slots(all), without: record[.without].map { words(listed: $0) } ?? [])
    case .single:
      value.fault(
        "\(value.name) is a single word. A pattern is a list of slots: put it in brackets.")
      return nil
    }
  }

  private func slots(_ value: YamlValue) -> [ClaimPattern.Slot] {
    value.someItems().compactMap(slot)
  }

  private func slot(_ value: YamlValue) -> ClaimPattern.Slot? {
    switch value.shape {
    case .pairs:
      guard let record = YamlRecord<NumberSlotKey>(value),
        let number = record.need(.number)?.whole(0...1_000_000_000)
      else { return nil }
      return .number(number, of: record.need(.of).map { words(listed: $0) } ?? [])
    case .list:
      return .words(words(listed: value))
    case .single:
      return .words(word(value))
    }
  }

  private func words(listed value: YamlValue) -> [String] {
    let words = value.someItems().flatMap(word)
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  /// The word, or those of the list that it names.
  private func word(_ value: YamlValue) -> [String] {
    guard let text = value.lineText() else { return [] }
    guard text.hasPrefix("$"), text.dropFirst().first?.isLetter == true else {
      if !text.contains(where: { $0.isLetter || $0.isNumber }) {
        value.fault("\(value.name) is “\(text)”, which has no word to find. Write one.")
      }
      return [text]
    }
    let name = String(text.dropFirst())
    reading.names.refer(to: .lexicon, as: "list in lexicon.yaml named", name, at: value.place)
    return reading.lexicon[name] ?? []
  }
}
