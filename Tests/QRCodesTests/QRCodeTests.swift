import Testing

@testable import QRCodes

/// Codes are the same, module by module, as those of another encoder (Python’s qrcode) for the same text,
/// error correction and mask.
struct QRCodeTests {
  private static let known: [(text: String, mask: Int, rows: String)] = [
    (
      "https://t.example/c/ABC234", 7,
      """
      1fcaf7f 104fe41 174a45d 174265d 1740f5d 105d641 1fd557f 9600 12ddba0 1fbe1e1 3e80b3 \
      1226a50 a430eb 18e0ed 1273075 d8bf12 19e0bfc 16f19 1fccf5b 105c11f 174a5fa 175083c \
      174d4b5 104ab48 1fd8f63
      """
    ),
    (
      "https://training.fairhaven-police.example/c/KXW7Q3", 5,
      """
      1fc44447f 1057d8941 17599ee5d 17502035d 174bac45d 104a55041 1fd55557f 1804600 \
      1057e97ce 120666e1c 176625814 fb64013e 1e42fd941 59f51f6b 1dd2064c2 71b627ad f7d1a5b1 \
      2b93b2cd e51a222d 13349c51f 1661101b8 1e035523c 12493948e 16abc660d 187e335f3 1827115 \
      1fc5e4756 104b2231f 174f45df9 174d52cb3 17469a33f 104d300bc 1fd0085a2
      """
    ),
    (
      String(repeating: "x", count: 120), 3,
      """
      1fd10aeac97f 10534d094241 1740c3ce525d 17582f40635d 174a17fc1f5d 1046bf14f841 \
      1fd55555557f 166d13e700 16ed1ffb074b 3f5eac3a3 1efb6d094e9b 7a3b2ce51ea 184fbc406a09 \
      119d945c18ce e445564f840 b636153c5c df0b1f6b164 18b5f31ae15 e4903bf95f6 80d2ba3e731 \
      15f44bfb07ff 1716791ac313 1d5de9594d5b 1119691e511a 1ffa37f069f9 10b8d2fc1a6e \
      10583634fb10 b08d4b53efc 8477ea6b234 1f360d91acb5 1640cef96a6 1822903e591 \
      10f1b1cb04ef c1f8b4ac103 17f11594dcb f34026e534a 137cc7f069f9 17471c1b1e 1fdfd154f950 \
      105a13153d1c 174d25f6b1f4 175f92c1afe5 1751614f9706 10447e53e6c1 1fd8fc6b054c
      """
    ),
    (
      "https://rollcall.example/" + String(repeating: "a", count: 150), 0,
      """
      1fcebad4fdf47f 105da280efe641 1743afdf44425d 1742953e20055d 17557f3ffffc5d \
      104f5eb1ceec41 1fd5555555557f ec011bbba00 154f8adffff012 93838eb000099 ef09d4f11139f \
      598e400bbbab2 1ff688f1fffcf0 d2434eb00000b 1cce5f4f11131f 173764007bbab0 \
      16427af1bffcf1 99894eb00100b 5d2358f11131f 18bd4c0b9bab0 17e99cb1fffef1 bbf6cab00000b \
      cf58f5f13121f c1e5e10bb79b0 3f4d1dfff7df1 1b1227d1200113 9565675211357 f1e6c11bbb710 \
      13f735dffffbf9 ba3bfde00020b 8c262441111ff ea06420bbb9e1 166c30dffffc22 e28b1de0002cb \
      1a43204411115f ba9a620bbb9e0 26410dffffc41 142c30de00220b 87b73441121ff \
      13a55520b7b9e0 16c9e65ffffc41 5b42b1e03020b 1be7be441a11ff c36b520bb78e0 \
      2489ddfff7df1 1141f1208113 1fc7e395111357 104610f1bbb510 175bcd9ffff7f9 \
      1741dd800003bb 175bf3511113fc 104830fbbbb802 1fd8c87ffffd13
      """
    ),
  ]

  @Test(arguments: 0..<4)
  func `a code is the one that another encoder makes`(place: Int) throws {
    let (text, mask, wanted) = Self.known[place]
    let code = try #require(QRCode(text, mask: mask))
    let rows = code.modules.map { row in
      String(row.reduce(UInt64(0)) { $0 << 1 | ($1 ? 1 : 0) }, radix: 16)
    }
    #expect(rows.joined(separator: " ") == wanted)
  }

  @Test func `without a mask the one that reads best is taken`() throws {
    let text = "https://t.example/c/ABC234"
    let best = try #require(QRCode(text))
    let masks = (0..<8).compactMap { QRCode(text, mask: $0) }
    #expect(masks.contains(best))
    #expect(Set(masks.map(\.mask)) == Set(0..<8))
  }

  @Test func `a text that is too long has no code`() {
    #expect(QRCode(String(repeating: "a", count: 180)) != nil)
    #expect(QRCode(String(repeating: "a", count: 181)) == nil)
    #expect(QRCode("")?.size == 21)
  }
}
