import ContentFiles
import Foundation
import Kernel
import ScenarioFormat

/// One line of a script as JSON, with the faults found in it so far.
struct ScriptLine {
  let number: Int
  private let values: [String: Value]
  private(set) var faults: [String] = []

  /// nil when the text is no JSON object.
  init?(_ text: String, number: Int) {
    guard let values = try? JSONDecoder().decode([String: Value].self, from: Data(text.utf8)) else {
      return nil
    }
    self.number = number
    self.values = values
  }

  mutating func fault(_ message: String) { faults.append(message) }

  func has(_ key: ScriptKey) -> Bool { values[key.rawValue] != nil }

  /// A text that is not empty; nil without a fault when the key is not there.
  mutating func text(_ key: ScriptKey) -> String? {
    switch values[key.rawValue] {
    case nil: return nil
    case .text(let text):
      if text.contains(where: { !$0.isWhitespace }) { return text }
      fault("“\(key.rawValue)” is empty. Write a text.")
    case .texts, .number, .other: fault("“\(key.rawValue)” is not a text. Put it in quotes.")
    }
    return nil
  }

  /// A whole number from 1.
  mutating func number(_ key: ScriptKey) -> Int? {
    if case .number(let number) = values[key.rawValue], number > 0 { return number }
    fault("“\(key.rawValue)” is no whole number from 1. Write it without quotes.")
    return nil
  }

  mutating func need(_ key: ScriptKey, for purpose: String) -> String? {
    guard has(key) else {
      fault("“\(key.rawValue)” is missing. Add it: \(purpose).")
      return nil
    }
    return text(key)
  }

  /// A list of different texts.
  mutating func texts(_ key: ScriptKey) -> [String]? {
    guard let value = values[key.rawValue] else { return nil }
    guard case .texts(let texts) = value, texts.allSatisfy({ !$0.isEmpty }), !texts.isEmpty else {
      fault("“\(key.rawValue)” is not a list of texts. Write [\"…\", \"…\"].")
      return nil
    }
    guard Set(texts).count == texts.count else {
      fault("“\(key.rawValue)” has the same entry twice. Keep it once.")
      return nil
    }
    return texts
  }

  mutating func checkKeys(known: Set<ScriptKey>, deed: String) {
    for name in values.keys.sorted() {
      guard let key = ScriptKey(rawValue: name) else {
        let all = ScriptKey.allCases.map(\.rawValue)
        fault("The key “\(name)” is not known here. \(Suggestion.sentence(for: name, among: all))")
        continue
      }
      if !known.contains(key) { fault("“\(name)” has no meaning with “\(deed)”. Remove it.") }
    }
  }

  private enum Value: Decodable {
    case text(String)
    case texts([String])
    case number(Int)
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let texts = try? container.decode([String].self) {
        self = .texts(texts)
      } else if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .other
      }
    }
  }
}
