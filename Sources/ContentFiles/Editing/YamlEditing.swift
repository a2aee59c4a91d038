import Yams

/// Changes one entry of a YAML text and leaves every other line as its author wrote it.
///
/// What comes out is read again and compared; a text that is written in a way that lines cannot be
/// exchanged in is refused, so that nothing is lost.
package struct YamlEditing {
  package private(set) var text: String
  private var tree: YamlTree

  /// nil when the text is no YAML.
  ///
  /// An empty text is a list or pairs without any.
  package init?(_ text: String) {
    self.text = text
    if text.allSatisfy(\.isWhitespace) {
      tree = .pairs([])
    } else if let tree = YamlTree(text) {
      self.tree = tree
    } else {
      return nil
    }
  }

  /// Sets a key of the file's pairs; nil takes it out.
  ///
  /// A new key comes at the end.
  package mutating func set(_ key: String, to value: YamlTree?) throws(YamlEditingError) {
    guard tree[key] != value else { return }
    var wanted = tree
    wanted[key] = value
    let lines = value.map { YamlPair(key: key, value: $0).lines } ?? []
    let places = try YamlPlaces(text, of: .pairs)
    try replace(places.range(of: key) ?? places.end, with: lines, wanted)
  }

  /// Puts an entry in place of another one; nil takes it out.
  ///
  /// `key` names the list, nil for a file
  /// that is one itself.
  package mutating func setEntry(
    _ index: Int, of key: String?, to entry: YamlTree?
  ) throws(YamlEditingError) {
    var entries = entries(of: key)
    guard entries.indices.contains(index) else { throw .noSuchEntry }
    if let entry { entries[index] = entry } else { entries.remove(at: index) }
    try change(key, to: entries) { places in
      places.ranges[index..<(index + 1)].first.map { range in
        (range, entry?.asEntry.map { places.indentation + $0 } ?? [])
      }
    }
  }

  package mutating func append(_ entry: YamlTree, to key: String?) throws(YamlEditingError) {
    try change(key, to: entries(of: key) + [entry]) { places in
      (places.end, entry.asEntry.map { places.indentation + $0 })
    }
  }

  /// Moves an entry before the one at `target` (or to the end).
  package mutating func move(
    _ index: Int, to target: Int, of key: String?
  ) throws(YamlEditingError) {
    var entries = entries(of: key)
    guard entries.indices.contains(index), entries.indices.contains(target) else {
      throw .noSuchEntry
    }
    let entry = entries.remove(at: index)
    entries.insert(entry, at: target)
    try change(key, to: entries) { places in
      let low = min(index, target)
      let part = places.ranges[low...max(index, target)]
      guard let first = part.first, let last = part.last else { return nil }
      var texts = part.map { places.lines[$0].map(\.self) }
      let moved = texts.remove(at: index - low)
      texts.insert(moved, at: target - low)
      return (first.lowerBound..<last.upperBound, texts.flatMap(\.self))
    }
  }

  package func entries(of key: String?) -> [YamlTree] {
    key.map { tree[$0]?.entries ?? [] } ?? tree.entries
  }

  private mutating func change(
    _ key: String?, to entries: [YamlTree],
    lines: (YamlPlaces) -> (Range<Int>, [String])?
  ) throws(YamlEditingError) {
    var wanted = YamlTree.list(entries)
    if let key {
      var whole = tree
      whole[key] = wanted
      wanted = whole
    }
    let places = try? YamlPlaces(text, of: .list(key))
    guard let places, !entries.isEmpty, let (range, new) = lines(places) else {
      // A list in brackets, or none yet: it is written anew as a whole.
      if let key { return try set(key, to: .list(entries)) }
      guard self.entries(of: nil).count <= 1 else { throw .cannot }
      text = entries.isEmpty ? "[]\n" : YamlTree.list(entries).written
      tree = wanted
      return
    }
    try replace(range, with: new, wanted)
  }

  private mutating func replace(
    _ range: Range<Int>, with new: [String], _ wanted: YamlTree
  ) throws(YamlEditingError) {
    var lines = text.yamlLines
    guard range.upperBound <= lines.count else { throw .cannot }
    lines.replaceSubrange(range, with: new)
    var changed = lines.joined(separator: "\n")
    if !changed.hasSuffix("\n") { changed += "\n" }
    let read = changed.allSatisfy(\.isWhitespace) ? .pairs([]) : YamlTree(changed)
    guard let read, read.isSame(as: wanted) else { throw .cannot }
    text = changed
    tree = read
  }
}

/// Why a form cannot change a file.
package enum YamlEditingError: Error, Equatable {
  case cannot
  case noSuchEntry
}

extension YamlTree {
  /// Equal but for the order of pairs, which means nothing, and for white space around texts.
  fileprivate func isSame(as other: YamlTree) -> Bool {
    switch (self, other) {
    case (.text(let left), .text(let right)): left.trimmed == right.trimmed
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
    case (.pairs(let left), .pairs(let right)):
      left.count == right.count
        && left.allSatisfy { pair in other[pair.key].map { pair.value.isSame(as: $0) } ?? false }
    default: false
    }
  }
}

extension String {
  /// Without the empty one after the last line end.
  var yamlLines: [String] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

extension YamlEditing {
  /// The lines, from 0, of the entry of a list whose key has this value.
  package static func lines(
    ofEntry key: String, _ value: String, in text: String
  ) -> Range<Int>? {
    lines(ofEntries: key, in: text)[value]
  }

  /// The lines, from 0, of every entry of a list, by the value of a key; the first of each.
  package static func lines(ofEntries key: String, in text: String) -> [String: Range<Int>] {
    guard let places = try? YamlPlaces(text, of: .list(nil)),
      let entries = YamlTree(text)?.entries
    else { return [:] }
    return Dictionary(
      zip(entries, places.ranges).map { ($0[key]?.string ?? "", $1) },
      uniquingKeysWith: { first, _ in first })
  }
}
