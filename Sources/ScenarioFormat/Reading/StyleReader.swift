import ContentFiles

/// Reads how people of an archetype type.
struct StyleReader {
  let reading: Reading

  func style(_ value: YamlValue) -> WritingStyle {
    var style = WritingStyle()
    guard let record = YamlRecord<StyleKey>(value) else { return style }
    if let registers = record[.registers] {
      style.registers = registers.someItems().compactMap { reading.refer($0, to: .register) }
    }
    style.casing = record[.casing]?.choice(WritingStyle.Casing.self) ?? style.casing
    style.ending = record[.ending]?.choice(WritingStyle.Ending.self) ?? style.ending
    style.length = record[.length]?.choice(WritingStyle.Length.self) ?? style.length
    style.links = record[.links]?.number() ?? style.links
    style.questions = record[.questions]?.number() ?? style.questions
    style.emoji = record[.emoji]?.someItems().compactMap { $0.lineText() } ?? []
    style.emojiShare = record[.emojiShare]?.number() ?? (style.emoji.isEmpty ? 0 : 0.15)
    if style.emojiShare > 0, style.emoji.isEmpty {
      record[.emojiShare]?.fault("There is no “emoji” to choose from. Add the list.")
    }
    for (word, typed) in record[.spelling]?.pairs() ?? [] {
      guard let word = word.lineText(), let typed = typed.lineText() else { continue }
      style.spelling[word.lowercased()] = typed
    }
    style.sharesNames = record[.sharesNames]?.flag() ?? true
    return style
  }
}
