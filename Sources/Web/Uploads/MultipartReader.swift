/// Reads `multipart/form-data` (RFC 7578) piece by piece as it arrives.
///
/// It holds no more than what it was given, refuses what no browser sends, and takes linear time.
package struct MultipartReader {
  package static let mostParts = 100
  /// Bytes of one part's headers, and of all texts together.
  static let longestHeaders = 4_096
  static let longestTexts = 1024 * 1024

  /// What has been read so far; a part is here once the next one has begun.
  package private(set) var form = FormData()
  /// The fields in front of the first file, once one has begun to arrive.
  package private(set) var formBeforeFile: FormData?

  private enum State { case preamble, headers, content, end }

  private let delimiter: [UInt8]
  private var state = State.preamble
  /// What arrived and is not settled yet; the first delimiter has no line before it.
  private var rest: [UInt8] = [13, 10]
  private var part = MultipartPart()
  private var content: [UInt8] = []
  private var parts = 0
  private var textBytes = 0

  package init(boundary: String) {
    delimiter = [13, 10, 45, 45] + Array(boundary.utf8)
  }

  package mutating func take(_ bytes: some Sequence<UInt8>) throws(MultipartError) {
    guard state != .end else { return }
    rest += bytes
    while try step() {}
  }

  /// The whole form, once everything has arrived.
  package func finished() throws(MultipartError) -> FormData {
    guard state == .end else { throw .cutShort }
    return form
  }

  /// Moves on by one delimiter or one head; false when more has to arrive first.
  private mutating func step() throws(MultipartError) -> Bool {
    switch state {
    case .end: return false
    case .headers: return try readHeaders()
    case .preamble, .content: return try readContent()
    }
  }

  private mutating func readHeaders() throws(MultipartError) -> Bool {
    guard let end = rest.place(of: [13, 10, 13, 10], from: 0) else {
      guard rest.count <= Self.longestHeaders, !rest.starts(with: [13, 10])
      else { throw .malformed }
      return false
    }
    guard end <= Self.longestHeaders, let part = MultipartPart(headers: rest[..<end])
    else { throw .malformed }
    parts += 1
    guard parts <= Self.mostParts else { throw .tooManyParts(limit: Self.mostParts) }
    self.part = part
    if part.fileName != nil, formBeforeFile == nil { formBeforeFile = form }
    rest.removeFirst(end + 4)
    state = .content
    content = []
    return true
  }

  private mutating func readContent() throws(MultipartError) -> Bool {
    guard let start = rest.place(of: delimiter, from: 0) else {
      // The end of what arrived may be the beginning of a delimiter.
      try keep(rest.count - delimiter.count + 1)
      return false
    }
    let after = start + delimiter.count
    guard let line = rest[after...].prefix(200).firstIndex(of: 10) else {
      if rest[after...].starts(with: [45, 45]) { return try close(at: start) }
      guard rest.count - after < 200 else { throw .malformed }
      try keep(start)
      return false
    }
    if rest[after...].starts(with: [45, 45]) { return try close(at: start) }
    // White space may follow a delimiter, and a line end must.
    guard rest[after..<line].allSatisfy({ $0 == 32 || $0 == 9 || $0 == 13 }),
      line > after, rest[line - 1] == 13
    else { throw .malformed }
    try keep(start)
    try endPart()
    rest.removeFirst(line - start + 1)
    state = .headers
    return true
  }

  private mutating func close(at start: Int) throws(MultipartError) -> Bool {
    try keep(start)
    try endPart()
    rest = []
    state = .end
    return false
  }

  /// Moves so many bytes from what is not settled into the part; before the first part they go.
  private mutating func keep(_ count: Int) throws(MultipartError) {
    guard count > 0 else { return }
    if state == .content {
      content += rest[..<count]
      if part.fileName == nil, textBytes + content.count > Self.longestTexts {
        throw .textTooLong(limit: Self.longestTexts)
      }
    }
    rest.removeFirst(count)
  }

  private mutating func endPart() throws(MultipartError) {
    guard state == .content else { return }
    if let fileName = part.fileName {
      // Without a name and content it is a field in which nobody chose a file.
      if !fileName.isEmpty || !content.isEmpty {
        form.append(UploadedFile(fileName: fileName, bytes: content), to: part.name)
      }
    } else {
      textBytes += content.count
      form.append(content, to: part.name)
    }
    content = []
  }
}

extension [UInt8] {
  /// Where the word begins, at `start` or later.
  fileprivate func place(of word: [UInt8], from start: Int) -> Int? {
    guard let first = word.first else { return nil }
    var place = start
    while place <= count - word.count, let next = self[place...].firstIndex(of: first) {
      if self[next...].starts(with: word) { return next }
      place = next + 1
    }
    return nil
  }
}
