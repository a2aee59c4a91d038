import ContentFiles
package import TextAnalysis

/// An example sentence with the claims that it states, to test recognition.
package struct CheckSentence: Equatable, Sendable {
  package var text: String
  package var expect: [Claim.ID: ClaimMention.Stance]
  /// Where it stands in its file.
  package var line: Int

  package init(text: String, expect: [Claim.ID: ClaimMention.Stance], line: Int) {
    self.text = text
    self.expect = expect
    self.line = line
  }
}

/// Reads `checks/sentences.yaml`.
struct SentenceReader {
  static let path = "checks/sentences.yaml"

  let reading: Reading

  func read() -> [CheckSentence] {
    guard let root = reading.open(Self.path, required: false) else { return [] }
    var lines: [String: Int] = [:]
    return root.someItems().compactMap { item in
      guard let record = YamlRecord<SentenceKey>(item) else { return nil }
      let text = record.need(.text)?.text() ?? ""
      if let first = lines[text], !text.isEmpty {
        record[.text]?.fault("The same sentence is in line \(first). Remove one.")
      }
      lines[text] = lines[text] ?? item.line
      return CheckSentence(text: text, expect: expect(record.need(.expect)), line: item.line)
    }
  }

  private func expect(_ value: YamlValue?) -> [Claim.ID: ClaimMention.Stance] {
    var expect: [Claim.ID: ClaimMention.Stance] = [:]
    for (key, value) in value?.pairs() ?? [] {
      guard let claim = reading.referToClaim(key) else { continue }
      expect[claim] = value.choice(ClaimMention.Stance.self)
    }
    return expect
  }
}
