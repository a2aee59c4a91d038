/// Estimates how many syllables an English word has, by its groups of vowels.
package enum Syllables {
  /// At least 1.
  ///
  /// Numbers and words in other scripts count as one.
  package static func count(in word: String) -> Int {
    if let known = exceptions[word] { return known }
    let letters = Array(word.utf8)
    guard letters.count > 2, letters.count < 60 else { return 1 }
    var groups = 0
    var afterVowel = false
    for letter in letters {
      let vowel = isVowel(letter)
      if vowel, !afterVowel { groups += 1 }
      afterVowel = vowel
    }
    groups += splitVowels(in: letters) - silentEndings(of: letters)
    return max(groups, 1)
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// "fired", "shoes" and "safe" end in a vowel that is not spoken; "wanted", "horses", "table" do not.
  private static func silentEndings(of letters: [UInt8]) -> Int {
    func ends(_ ending: String) -> Bool {
      letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    func consonant(beforeLast count: Int) -> Bool {
      let place = letters.count - count - 1
      return place >= 0 && !isVowel(letters[place])
    }
    if ends("ed"), !ends("ted"), !ends("ded"), consonant(beforeLast: 2) { return 1 }
    if ends("es"), consonant(beforeLast: 2) {
      let spoken = ["ses", "zes", "xes", "ches", "shes", "ces", "ges", "les"]
      return spoken.contains(where: ends) ? 0 : 1
    }
    if ends("e"), consonant(beforeLast: 1) {
      let isSyllabic = ends("le") && consonant(beforeLast: 2)
      return isSyllabic ? 0 : 1
    }
    if ends("ely") || ends("eful") || ends("eless") || ends("ement") || ends("ements") { return 1 }
    return 0
  }

  /// Neighbouring vowels that are spoken apart: "area", "media", "situation" is not one of them.
  private static func splitVowels(in letters: [UInt8]) -> Int {
    var count = 0
    for (index, letter) in letters.enumerated().dropFirst() {
      let before = letters[index - 1]
      let next = index + 1 < letters.count ? letters[index + 1] : UInt8(ascii: ".")
      switch (before, letter) {
      case (UInt8(ascii: "i"), UInt8(ascii: "a")):
        // "special", "racial": one sound after c, t or s.
        let start = index > 1 ? letters[index - 2] : UInt8(ascii: ".")
        if ![UInt8(ascii: "c"), UInt8(ascii: "t"), UInt8(ascii: "s")].contains(start) {
          count += 1
        }
      case (UInt8(ascii: "e"), UInt8(ascii: "a")) where index == letters.count - 1: count += 1
      case (UInt8(ascii: "u"), UInt8(ascii: "a"))
      where next == UInt8(ascii: "t")
        || next == UInt8(ascii: "l"):
        count += 1
      case (UInt8(ascii: "e"), UInt8(ascii: "o")), (UInt8(ascii: "y"), UInt8(ascii: "i")):
        count += 1
      default: break
      }
    }
    return count
  }

  private static let exceptions: [String: Int] = [
    "area": 3, "areas": 3, "people": 2, "every": 2, "everyone": 3, "everything": 3, "police": 2,
    "being": 2, "seeing": 2, "doing": 2, "going": 2, "something": 2, "someone": 2, "sometimes": 2,
    "business": 2, "quiet": 2, "science": 2, "create": 2, "created": 3, "evening": 2,
    "vehicle": 3, "vehicles": 3, "video": 3, "videos": 3, "radio": 3, "somebody": 3, "safety": 2,
    "therefore": 2, "homeless": 2, "rescue": 2, "lion": 2, "idea": 3, "fire": 1, "hour": 1,
    "hours": 1, "wednesday": 2, "different": 2, "family": 3, "ambulance": 3, "real": 1,
  ]
}
