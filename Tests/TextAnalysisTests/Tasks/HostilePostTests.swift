import Kernel
import Testing
import TextAnalysis

/// Posts that no honest person writes.
struct HostilePostTests {
  @Test func `a hundred thousand random posts are read, and read the same again`() throws {
    let models = try ShippedWeights.models.get()
    var random = RandomStream(seed: 20_261, name: "hostile posts")
    var (seen, digest) = (0, UInt64(1))
    for _ in 0..<100_000 {
      let text = HostileText.text(from: &random)
      let post = ThreadPost(
        text: text, parentText: random.chance(0.05) ? HostileText.text(from: &random) : "",
        sourceText: "", isSource: random.chance(0.5))
      let reading = models.reading(of: post)
      if seen % 50 == 0 { #expect(reading == models.reading(of: post)) }
      digest = digest &* 31 &+ UInt64(reading.stance.rawValue.utf8.count)
      seen += 1
    }
    #expect(seen == 100_000)
    #expect(digest != 1)
  }

  @Test(arguments: [
    "", " ", "#", "@", "&", "&amp", "&amp;&amp;", "http", "https://", "www.", ":", ":d", "<3", "'",
    "''''", "a'", "\u{0}", "\u{301}", "\u{200D}\u{FE0F}", "\u{202E}rekaf", "\u{10FFFF}", "🏴", "é",
    "𝕱𝖚𝖈𝖐", "ＩＤＩＯＴ", "#️⃣", "0️⃣", "\r\n\r\n", "ﷺ", "😀😀😀😀",
  ])
  func `odd texts have a reading`(_ text: String) throws {
    let models = try ShippedWeights.models.get()
    for times in [1, 2, 5000] {
      let long = String(repeating: text, count: times)
      let post = ThreadPost(text: long, parentText: long, sourceText: text, isSource: false)
      #expect(models.reading(of: post) == models.reading(of: post))
    }
  }

  @Test func `what lies beyond the read length changes nothing`() throws {
    let models = try ShippedWeights.models.get()
    let long = String(repeating: "this is a calm post about the weather today. ", count: 200)
    let insult = long + String(repeating: "you stupid idiot ", count: 60_000)
    #expect(models.civility(of: insult) == models.civility(of: long))
  }

  @Test func `an insult in look-alike letters is still one`() throws {
    let models = try ShippedWeights.models.get()
    #expect(models.civility(of: "you ｓｔｕｐｉｄ 𝐢𝐝𝐢𝐨𝐭, shut up") == .offensive)
    #expect(models.civility(of: "you st\u{200B}upid id\u{AD}iot, shut up") == .offensive)
  }
}

/// Random pieces put together: words, marks, broken pictures, any scalar at all.
enum HostileText {
  private static let pieces = [
    "fire", "not", "no", "#", "@", "http://", "&amp;", "&#39;", "'", "!!!", "???", ":(", "<3",
    "\u{200D}", "\u{FE0F}", "\u{202E}", "\u{301}\u{301}\u{301}", "🇺🇸", "👩‍👩‍👧", "🏳️‍🌈", "0000000",
    "aaaaaaaaaa", "ＦＵＬＬ", "𝒔𝒍𝒂𝒏𝒕", "ß", "İ", "ﬁ", "\u{0}", "\n", "\t", "…", "“", "日本", "مرحبا",
  ]

  static func text(from random: inout RandomStream) -> String {
    var text = ""
    for _ in 0..<random.below(7) {
      switch random.below(4) {
      case 0:
        let value = UInt32(truncatingIfNeeded: random.below(0x11_0000))
        text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      case 1: text.append(" ")
      default: text.append(pieces[random.below(pieces.count)])
      }
    }
    return text
  }
}
