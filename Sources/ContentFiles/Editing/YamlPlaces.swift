import Yams

/// Which lines of a text the entries of a list or of pairs take.
struct YamlPlaces {
  enum Wanted: Equatable {
    /// The file's own pairs.
    case pairs
    /// A list under a key, or the file's own.
    case list(String?)
  }

  let lines: [String]
  /// Of each entry, without the empty lines and comments after it.
  let ranges: [Range<Int>]
  /// What stands in front of each entry's dash.
  let indentation: String
  /// Where a new entry goes.
  let end: Range<Int>
  private let keys: [String]

  func range(of key: String) -> Range<Int>? {
    keys.firstIndex(of: key).map { ranges[$0] }
  }

  init(_ text: String, of wanted: Wanted) throws(YamlEditingError) {
    lines = text.yamlLines
    guard let root = try? compose(yaml: text) else {
      guard wanted == .pairs else { throw .cannot }
      (ranges, indentation, keys) = ([], "", [])
      end = lines.count..<lines.count
      return
    }
    var starts: [Int] = []
    var limit = lines.count
    switch wanted {
    case .pairs:
      guard case .mapping(let pairs) = root, pairs.style != .flow else { throw .cannot }
      keys = pairs.map { $0.key.scalar?.string ?? "" }
      starts = pairs.compactMap { $0.key.mark.map { $0.line - 1 } }
      guard starts.count == pairs.count else { throw .cannot }
      indentation = ""
    case .list(let key):
      keys = []
      var list = root
      if let key {
        let top = try YamlPlaces(text, of: .pairs)
        guard let range = top.range(of: key), let value = root.mapping?[key] else { throw .cannot }
        list = value
        limit = range.upperBound
      }
      guard case .sequence(let nodes) = list, nodes.style != .flow, !nodes.isEmpty else {
        throw .cannot
      }
      starts = try Self.dashes(nodes.map { $0.mark?.line }, in: lines)
      indentation = String(lines[starts[0]].prefix { $0 == " " })
    }
    let column = indentation.count
    let bounds = Array(starts.dropFirst()) + [limit]
    guard zip(starts, bounds).allSatisfy({ $0 < $1 }) else { throw .cannot }
    let lines = lines
    ranges = zip(starts, bounds).map { start, bound in
      start..<Self.end(from: start, to: bound, column: column, in: lines)
    }
    let last = ranges.last?.upperBound ?? 0
    end = last..<last
  }

  /// The line of each entry's dash, from 0.
  private static func dashes(
    _ marks: [Int?], in lines: [String]
  ) throws(YamlEditingError) -> [Int] {
    var starts: [Int] = []
    for mark in marks {
      guard let mark, lines.indices.contains(mark - 1),
        lines[mark - 1].trimmed.hasPrefix("-")
      else { throw .cannot }
      starts.append(mark - 1)
    }
    return starts
  }

  /// Comments that do not stand further in than the entry belong to what comes after it.
  private static func end(from start: Int, to bound: Int, column: Int, in lines: [String]) -> Int {
    var end = min(bound, lines.count)
    while end > start + 1 {
      let line = lines[end - 1]
      let isComment = line.prefix { $0 == " " }.count <= column && line.trimmed.hasPrefix("#")
      guard isComment || line.allSatisfy(\.isWhitespace) else { break }
      end -= 1
    }
    return end
  }
}
