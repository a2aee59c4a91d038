import Testing

@testable import Exercises

/// Codes are the same, module by module, as those of another encoder (segno 1.6) for the same text,
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
      1fc4cc47f 105b14941 175152e5d 17587535d 174cf945d 104866041 1fd55557f 1a37600 1055cb7ce \
      30eeee1c 76ee9814 fba8c13e 1d4fa9941 10904f6b 1dd3344c2 128517ad f5d385b1 2b9b32cd \
      1ed1ee22d 23c9051f 1c6d041b8 1a300123c 147a0948e 14a8f660d 1c5c135f3 18af115 1fc168756 \
      10432e31f 174291df9 174846cb3 1746aa33f 104c000bc 1fd0285a2
      """
    ),
    (
      String(repeating: "x", count: 120), 3,
      """
      1fd11aeac97f 10536d094241 1740c3ce525d 17582f40635d 174a17fc1f5d 1042b314f841 \
      1fd55555557f 166913e700 16e413fb074b 3f5eac3a3 1ef86d094e9b 720b2ce51ea 194fbc406a09 \
      101d945c18ce 16441564f840 18b636153c5c 17f031f6b164 58b7f31ae15 a4913bf95f6 83d1ba3e731 \
      15f44bfb07ff 1716791ac313 1d5de5594d5b 111d651e511a 1ffc3bf069f9 10bddafc1a6e \
      107b3634fb10 b2bd4b53efc 8477ea6b234 1f360d91acb5 1644cef96a6 1182e903e591 1cf161cb04ef \
      81fbb4ac103 17f21594dcb f34126e534a 137cc7f069f9 17471c1b1e 1fd7dd54f950 10521f153d1c \
      174b29f6b1f4 175b9ac1afe5 1753614f9706 10467e53e6c1 1fd8fc6b054c
      """
    ),
    (
      "https://rollcall.example/" + String(repeating: "a", count: 150), 0,
      """
      1fce5a64fdf47f 105db2b0efe641 17439fef44425d 1741953e20055d 17567f3ffffc5d \
      104f5eb1ceec41 1fd5555555557f dc011bbba00 154f8adffff012 93838eb000099 ef09d4f11139f \
      598e400bbbab2 1ff688f1fffcf0 d2434eb00000b 1cce5f4f11131f 173b64007bbab0 14467bf1bffcf1 \
      db894eb00100b fc2764f11131f 130b1500b9bab0 17695c71fffef1 bbf5c2b00000b df5875f13121f \
      c1e6220bb79b0 3f5d9dfff7df1 1b1323f1200113 9565655211357 f1d6c31bbb710 13f735dffffbf9 \
      ba3bfde00020b 8c262441111ff ea06420bbb9e1 166c30dffffc22 e28b1de0002cb 1a4b204411115f \
      ba5a620bbb9e0 6810dffffc41 122032de00220b 67bb2841121ff 3a515e0b7b9e0 1ed9e69ffffc41 \
      15b4bb9e03020b 1bc7b2441a11ff c36b520bb78e0 24991dfff7df1 1241f1208113 1fc7e355111357 \
      10441031bbb510 175bcd5ffff7f9 1741dd000003bb 175bf3511113fc 104830fbbbb802 \
      1fd8c87ffffd13
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
