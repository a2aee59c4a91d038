import Testing

@testable import Curriculum

struct CertificateCodeTests {
  @Test func `a code reads as it was printed, in any case and with any dashes`() throws {
    let code = CertificateCode()
    #expect(code.text.count == 12 && code.description.count == 14)
    for typed in [
      code.text, code.description, code.description.lowercased(), " \(code.description)\n",
      code.description.replacing("-", with: " "), code.description.replacing("-", with: "–"),
    ] {
      #expect(CertificateCode(typed) == code, "\(typed)")
    }
  }

  @Test func `one wrong letter is noticed, whichever it is`() throws {
    let letters = Array(CertificateCode().text)
    for place in letters.indices {
      for other in CertificateCode.alphabet where other != letters[place] {
        var wrong = letters
        wrong[place] = other
        #expect(CertificateCode(String(wrong)) == nil, "\(String(wrong))")
      }
    }
  }

  @Test func `two neighbors that changed places are noticed`() throws {
    let letters = Array(CertificateCode().text)
    for place in letters.indices.dropLast() where letters[place] != letters[place + 1] {
      var wrong = letters
      wrong.swapAt(place, place + 1)
      #expect(CertificateCode(String(wrong)) == nil)
    }
  }

  @Test(arguments: [
    "", "-", "ABCD", "ABCD-EFGH-JKLM-NPQR", "OOOO-IIII-0011", "ÀBCD-EFGH-JKLM", "ﬀAAAAAAAAAA",
    "AAAA\u{0}AAAAAAAA", "ＡＢＣＤＥＦＧＨＪＫＬＭ", "'; DROP TABLE x", "%00%00", "AAAAAAAAAAAß",
    String(repeating: "A", count: 100_000), "A\u{0301}AAAAAAAAAAA",
  ])
  func `what is no code is none`(typed: String) {
    #expect(CertificateCode(typed) == nil)
  }

  @Test func `codes do not repeat and use the whole alphabet`() {
    let codes = (0..<2_000).map { _ in CertificateCode() }
    #expect(Set(codes).count == codes.count)
    #expect(Set(codes.flatMap { Array($0.text) }) == Set(CertificateCode.alphabet))
  }
}
