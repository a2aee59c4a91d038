/// A path of this site to which a page may lead on; nothing that a browser could take for another
/// site's address.
struct LocalPath: Equatable, Sendable {
  let text: String

  init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard text.utf8.count <= 200, scalars.first == "/", scalars.dropFirst().first != "/",
      scalars.allSatisfy({ $0.isASCII && $0.value > 0x20 && $0 != "\\" && $0.value != 0x7F })
    else { return nil }
    self.text = text
  }
}
