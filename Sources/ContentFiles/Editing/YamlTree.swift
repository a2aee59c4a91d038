import Yams

/// A piece of YAML that can be changed and written again.
///
/// Comments are no part of it; ``YamlEditing`` keeps those around what it changes.
package indirect enum YamlTree: Equatable, Sendable {
  case text(String)
  case list([YamlTree])
  case pairs([YamlPair])

  /// nil when the text is no YAML, or more than a file may have.
  package init?(_ text: String) {
    guard text.utf8.count <= YamlFile.sizeLimit, YamlAliases.firstLine(in: text) == nil,
      let node = try? compose(yaml: text)
    else { return nil }
    self.init(node)
  }

  init(_ node: Node) {
    switch node {
    case .scalar(let scalar): self = .text(scalar.string)
    case .sequence(let nodes): self = .list(nodes.map { YamlTree($0) })
    case .mapping(let pairs):
      self = .pairs(
        pairs.map { YamlPair(key: $0.key.scalar?.string ?? "", value: YamlTree($0.value)) })
    case .alias: self = .text("")
    }
  }
}

package struct YamlPair: Equatable, Sendable {
  package var key: String
  package var value: YamlTree

  package init(key: String, value: YamlTree) {
    self.key = key
    self.value = value
  }
}

extension YamlTree {
  /// The text of a single value; empty for anything else.
  package var string: String {
    if case .text(let text) = self { text } else { "" }
  }

  package var entries: [YamlTree] {
    if case .list(let entries) = self { entries } else { [] }
  }

  package var keys: [String] {
    if case .pairs(let pairs) = self { pairs.map(\.key) } else { [] }
  }

  /// The value of a key; setting nil takes the key out, a new key comes last.
  package subscript(_ key: String) -> YamlTree? {
    get {
      if case .pairs(let pairs) = self { pairs.first { $0.key == key }?.value } else { nil }
    }
    set {
      var pairs: [YamlPair] = []
      if case .pairs(let present) = self { pairs = present }
      let place = pairs.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): pairs[place].value = value
      case (let place?, nil): pairs.remove(at: place)
      case (nil, let value?): pairs.append(YamlPair(key: key, value: value))
      case (nil, nil): break
      }
      self = .pairs(pairs)
    }
  }

  /// Pairs in this order, without those that have no value.
  package static func record(_ pairs: KeyValuePairs<String, YamlTree?>) -> YamlTree {
    .pairs(pairs.compactMap { key, value in value.map { YamlPair(key: key, value: $0) } })
  }

  /// nil for an empty text, so that the key is left out.
  package static func optional(_ text: String) -> YamlTree? { text.isEmpty ? nil : .text(text) }

  package static func list(of texts: [String]) -> YamlTree { .list(texts.map { .text($0) }) }
}
