/// Takes plain endings off an English word: plural, -ed, -ing, and the final -e they hide.
///
/// Steps 1 and 5 of Porter (1980), which only join forms of one word ("fires", "fired", "firing").
/// Irregular forms stay apart on purpose: "shot" does not find "shoot".
package enum Stemmer {
  package static func stem(_ word: String) -> String {
    if let kept = exceptions[word] { return kept }
    let letters = Array(word.utf8)
    guard letters.count > 3, letters.count < 40, letters.allSatisfy({ (97...122).contains($0) })
    else { return word }
    var stem = StemBuffer(letters)
    stem.dropPlural()
    stem.dropPastOrProgressive()
    stem.softenFinalY()
    stem.dropFinalE()
    return String(decoding: stem.letters, as: UTF8.self)
  }

  private static let exceptions: [String: String] = {
    var map = [
      "died": "die", "dies": "die", "dying": "die", "lied": "lie", "lies": "lie", "lying": "lie",
      "tied": "tie", "ties": "tie", "used": "use", "uses": "use", "using": "use",
      "rumour": "rumor", "rumours": "rumor", "harbour": "harbor",
    ]
    let whole = """
      this was has his does always perhaps news during morning evening thing king bring string \
      something nothing anything everything going doing being need speed feed indeed here there \
      where were these those more some none once done gone before sunday its less unless
      """
    for word in whole.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      map[String(word)] = String(word)
    }
    return map
  }()
}

/// The letters of a word while its endings come off.
private struct StemBuffer {
  var letters: [UInt8]

  init(_ letters: [UInt8]) {
    self.letters = letters
  }

  func ends(_ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard letters.count > count else { return false }
    return ending.withUTF8Buffer { letters.suffix(count).elementsEqual($0) }
  }

  mutating func dropPlural() {
    if ends("sses") || ends("ies") {
      letters.removeLast(2)
    } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
      letters.removeLast()
    }
  }

  mutating func dropPastOrProgressive() {
    guard !ends("eed") else { return }
    let count = ends("ed") ? 2 : ends("ing") ? 3 : 0
    let rest = letters.count - count
    guard count > 0, rest >= 3, (0..<rest).contains(where: isVowel) else { return }
    letters.removeLast(count)
    if ends("at") || ends("bl") || ends("iz") {
      letters.append(UInt8(ascii: "e"))
    } else if hasDoubleConsonant, !ends("l"), !ends("s"), !ends("z") {
      letters.removeLast()
    } else if measure == 1, endsInShortSyllable {
      letters.append(UInt8(ascii: "e"))
    }
  }

  mutating func softenFinalY() {
    guard ends("y"), (0..<letters.count - 1).contains(where: isVowel) else { return }
    letters[letters.count - 1] = UInt8(ascii: "i")
  }

  mutating func dropFinalE() {
    guard ends("e"), letters.count > 3 else { return }
    var shorter = self
    shorter.letters.removeLast()
    if shorter.measure > 1 || (shorter.measure == 1 && !shorter.endsInShortSyllable) {
      letters = shorter.letters
    }
  }

  func isVowel(_ index: Int) -> Bool {
    switch letters[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    case UInt8(ascii: "y"): index > 0 && !isVowel(index - 1)
    default: false
    }
  }

  /// How often a vowel is followed by a consonant.
  var measure: Int {
    var count = 0
    var afterVowel = false
    for index in letters.indices {
      let vowel = isVowel(index)
      if afterVowel, !vowel { count += 1 }
      afterVowel = vowel
    }
    return count
  }

  var hasDoubleConsonant: Bool {
    let last = letters.count - 1
    return last > 0 && letters[last] == letters[last - 1] && !isVowel(last)
  }

  var endsInShortSyllable: Bool {
    let last = letters.count - 1
    guard last >= 2, !isVowel(last), isVowel(last - 1), !isVowel(last - 2) else { return false }
    return ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(letters[last])
  }
}
