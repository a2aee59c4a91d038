/// Names for the parts of questions, made from their texts.
///
/// They stay the same when parts change places, and do not give away which one was written first.
package struct PartName {
  private var taken: Set<String> = []

  package init() {}

  /// Six letters and digits; longer only when another text of the same question has these.
  package mutating func next(for text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(repeating: "0", count: 6) + String(hash, radix: 36)
    let name = String(digits.suffix(6))
    var free = name
    var number = 2
    while !taken.insert(free).inserted {
      free = "\(name)-\(number)"
      number += 1
    }
    return free
  }
}
