/// Where the objects of a PDF stand, read from its own directory.
struct PDFObjects {
  let size: Int
  let root: Int
  let info: Int?
  /// Where the directory begins.
  let directory: Int

  private let file: [UInt8]
  private let places: [Int]

  init?(_ file: [UInt8]) {
    let end = file.suffix(2_048)
    guard let mark = end.lastPlace(of: "startxref"),
      let directory = file[mark...].number(after: "startxref"), directory < file.count,
      file[directory...].starts(with: "xref\n0 ".utf8),
      let size = file[directory...].number(after: "xref\n0 "),
      let trailer = file[directory...].place(of: "trailer"),
      let root = file[trailer...].number(after: "/Root ")
    else { return nil }
    self.file = file
    self.directory = directory
    self.size = size
    self.root = root
    info = file[trailer...].number(after: "/Info ")
    let head = file[directory...].dropFirst("xref\n0 ".utf8.count)
    guard let lineEnd = head.firstIndex(of: 0x0A) else { return nil }
    places = Self.places(in: file[(lineEnd + 1)..<trailer], count: size)
  }

  /// Each entry is twenty bytes long and begins with ten digits.
  private static func places(in table: ArraySlice<UInt8>, count: Int) -> [Int] {
    (0..<min(count, table.count / 20)).map { entry in
      table.dropFirst(entry * 20).number(after: "") ?? 0
    }
  }

  var numbers: Range<Int> { 1..<max(1, places.count) }

  /// What stands between the outer `<<` and `>>` of an object; nil for streams and other things.
  func dictionary(_ number: Int) -> ArraySlice<UInt8>? {
    let place = places[number]
    guard place > 0, place < file.count,
      file[place...].starts(with: "\(number) 0 obj\n<<".utf8),
      let end = file[place...].place(of: "endobj"),
      let close = file[place..<end].lastPlace(of: ">>")
    else { return nil }
    let body = file[(place + "\(number) 0 obj\n<<".utf8.count)..<close]
    return body.holds("\nstream\n") ? nil : body
  }
}

extension ArraySlice<UInt8> {
  func holds(_ text: StaticString) -> Bool {
    place(of: text) != nil
  }

  func place(of text: StaticString) -> Int? {
    let wanted = text.withUTF8Buffer(Array.init)
    guard let first = wanted.first, count >= wanted.count else { return nil }
    var start = startIndex
    while start <= endIndex - wanted.count,
      let found = self[start...(endIndex - wanted.count)].firstIndex(of: first)
    {
      if self[found...].starts(with: wanted) { return found }
      start = found + 1
    }
    return nil
  }

  func lastPlace(of text: StaticString) -> Int? {
    var found: Int?
    var rest = self
    while let place = rest.place(of: text) {
      found = place
      rest = rest[(place + 1)...]
    }
    return found
  }

  /// The first digits behind a text, with only white space between.
  func number(after text: StaticString) -> Int? {
    let isEmpty = text.utf8CodeUnitCount == 0
    guard let place = isEmpty ? startIndex : place(of: text) else { return nil }
    let digits = self[(place + text.utf8CodeUnitCount)...]
      .drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
      .prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits.prefix(12), as: UTF8.self))
  }
}
