import Kernel
import Testing

@testable import Web

struct MultipartTests {
  private let form =
    "--xyz\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nabc\r\n"
    + "--xyz\r\nContent-Disposition: form-data; name=\"alt\"\r\n\r\ntwo\r\nlines\r\n"
    + "--xyz\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a \u{e9}.jpg\"\r\n"
    + "Content-Type: image/jpeg\r\n\r\n\r\n--xy\r\n--\r\n--xyz--\r\n"

  private func read(_ text: String, boundary: String = "xyz", pieces: Int = .max) throws -> FormData
  {
    var reader = MultipartReader(boundary: boundary)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      try reader.take(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
    }
    return try reader.finished()
  }

  @Test(arguments: [1, 2, 3, 7, 50, .max])
  func `a form reads the same in whatever pieces it arrives`(pieces: Int) throws {
    let read = try read(form, pieces: pieces)
    #expect(read["csrf"] == "abc")
    #expect(read["alt"] == "two\nlines")
    let file = try #require(read.file("picture"))
    #expect(file.fileName == "a \u{e9}.jpg")
    #expect(String(decoding: file.bytes, as: UTF8.self) == "\r\n--xy\r\n--")
  }

  @Test func `fields in front of a file are known before the file has arrived`() throws {
    var reader = MultipartReader(boundary: "xyz")
    try reader.take(Array(form.utf8).prefix(150))
    #expect(reader.formBeforeFile == nil)
    try reader.take(Array(form.utf8)[150..<235])
    #expect(reader.formBeforeFile?["csrf"] == "abc")
    #expect(throws: MultipartError.cutShort) { try reader.finished() }
  }

  @Test func `a file field in which nobody chose a file has none`() throws {
    let empty = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\r\n\r\n\r\n--b--"
    #expect(try read(empty, boundary: "b").file("f") == nil)
  }

  @Test(arguments: [
    ("C:\\\\pictures\\\\x.jpg", "x.jpg"), ("../../etc/passwd", "passwd"), ("a%22b.png", "a\"b.png"),
    ("50%25.png", "50%25.png"), ("", ""),
  ])
  func `a file's name comes without folders`(sent: String, kept: String) throws {
    let text =
      "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\(sent)\"\r\n\r\nx\r\n--b--"
    #expect(try read(text, boundary: "b").file("f")?.fileName == kept)
  }

  @Test(arguments: [
    "", "--b", "--b\r\n", "nothing of the kind",
    "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nbroken off",
    "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b",
  ])
  func `a form that breaks off is refused`(text: String) {
    #expect(throws: MultipartError.cutShort) { try read(text, boundary: "b") }
  }

  @Test(arguments: [
    "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
    "--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--b--",
    "--b\r\n\r\nx\r\n--b--", "--b\r\nno header\r\n\r\nx\r\n--b--",
    "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--b--",
    "--bX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b--",
    "--b\nContent-Disposition: form-data; name=\"a\"\n\nx\n--b--",
    "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
      + "eA==\r\n--b--",
  ])
  func `what no browser sends is refused`(text: String) {
    #expect(throws: MultipartError.malformed) { try read(text, boundary: "b") }
  }

  @Test func `too many parts and too long texts are refused`() {
    let part = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n"
    #expect(throws: MultipartError.tooManyParts(limit: 100)) {
      try read(String(repeating: part, count: 101) + "--b--", boundary: "b")
    }
    let long = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"
    #expect(throws: MultipartError.textTooLong(limit: 1_048_576)) {
      try read(long + String(repeating: "x", count: 1_060_000), boundary: "b", pieces: 5_000)
    }
    #expect(throws: MultipartError.malformed) {
      try read("--b\r\n" + String(repeating: "A: b\r\n", count: 1_000), boundary: "b")
    }
  }

  @Test(arguments: [
    ("form-data; name=\"a;b\"; filename=x", "form-data", "a;b"),
    ("FORM-DATA;name=a", "form-data", "a"),
    ("form-data", "form-data", nil),
    ("multipart/form-data; charset=utf-8; name=q ;", "multipart/form-data", "q"),
  ])
  func `parameters of a header are read`(text: String, value: String, name: String?) throws {
    let header = try #require(HeaderParameters(text))
    #expect(header.value == value)
    #expect(header["name"] == name)
  }

  @Test func `damaged forms end in an answer, the same in one piece as in many`() {
    let original = Array(form.utf8)
    var random = RandomStream(seed: 4, name: "multipart")
    var refused = 0
    let rounds = 10_000
    for _ in 0..<rounds {
      var bytes = original
      for _ in 0...random.below(3) {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(30)))
        case 2: bytes.insert(contentsOf: [13, 10, 45, 45, 120].prefix(random.below(6)), at: place)
        default: bytes.swapAt(place, random.below(bytes.count))
        }
        if bytes.isEmpty { bytes = [13] }
      }
      let whole = Result { try self.read(bytes, pieces: .max) }
      let cut = Result { try self.read(bytes, pieces: 1 + random.below(60)) }
      switch (whole, cut) {
      case (.success(let one), .success(let other)): #expect(one == other)
      case (.failure, .failure): refused += 1
      default: Issue.record("Pieces changed the answer: \(bytes)")
      }
    }
    #expect(refused > rounds / 10)
    #expect(refused < rounds)
  }

  private func read(_ bytes: [UInt8], pieces: Int) throws(MultipartError) -> FormData {
    var reader = MultipartReader(boundary: "xyz")
    var rest = bytes[...]
    while !rest.isEmpty {
      try reader.take(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
    }
    return try reader.finished()
  }
}
