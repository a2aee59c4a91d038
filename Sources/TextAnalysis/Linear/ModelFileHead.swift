/// The lines before a model's weights, by name.
struct ModelFileHead {
  /// Longest head that is looked for.
  private static let limit = 4096

  private let lines: [String: String]
  private let name: String
  /// Where the weights begin.
  let end: Int

  init(_ bytes: [UInt8], magic: String, name: String) throws(ModelFileError) {
    self.name = name
    let start = bytes.prefix(Self.limit)
    guard start.starts(with: magic.utf8),
      let border = start.indices.first(where: {
        start[$0] == 10 && $0 + 1 < start.endIndex && start[$0 + 1] == 10
      })
    else { throw ModelFileError(file: name, reason: .foreign) }
    end = border + 2
    let text = String(decoding: start[..<border], as: UTF8.self)
    var lines: [String: String] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      lines[String(line[..<colon])] = String(line[colon...].dropFirst().drop { $0 == " " })
    }
    self.lines = lines
  }

  func error(_ reason: ModelFileError.Reason) -> ModelFileError {
    ModelFileError(file: name, reason: reason)
  }

  func text(_ line: String) throws(ModelFileError) -> String {
    guard let text = lines[line], !text.isEmpty else { throw error(.head(line)) }
    return text
  }

  func whole(_ line: String, in range: ClosedRange<Int>) throws(ModelFileError) -> Int {
    guard let number = Int(try text(line)), range.contains(number) else { throw error(.head(line)) }
    return number
  }

  /// Four finite numbers.
  func numbers(_ line: String) throws(ModelFileError) -> [Float] {
    let numbers = try text(line).split(separator: " ").compactMap { Float($0) }
    guard numbers.count == 4, numbers.allSatisfy(\.isFinite) else { throw error(.head(line)) }
    return numbers
  }

  /// Two to four labels.
  func labels() throws(ModelFileError) -> [String] {
    var labels: [String] = []
    for part in try text("labels").split(separator: "|") {
      labels.append(part.drop { $0 == " " }.split(separator: " ").joined(separator: " "))
    }
    guard (2...4).contains(labels.count), Set(labels).count == labels.count else {
      throw error(.head("labels"))
    }
    return labels
  }
}
