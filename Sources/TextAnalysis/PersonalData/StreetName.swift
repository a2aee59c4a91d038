/// The words after a house number, as far as they may name a street.
struct StreetName: Equatable {
  /// How sure the words alone make it.
  enum Kind { case plain, numbered, weak, strong }

  private(set) var kind = Kind.plain

  /// One past the last piece of the name.
  private(set) var end: Int

  /// Whether it is written without capitals in a text that has some.
  private(set) var isLower = false

  init?(_ pieces: TextPieces, after number: Int) {
    let words = NameWord.all(pieces, after: number)
    guard let last = words.last, words.contains(where: { !$0.isNumber }) else { return nil }
    end = last.end
    if let index = Self.lead(in: words) {
      kind = AddressWords.shyLeading.contains(words[index].text) ? .weak : .strong
      end = Self.nameEnd(words, after: index)
    } else if let index = words.indices.dropFirst().prefix(5).first(where: {
      Self.isStrong(words[$0])
    }) {
      kind = .strong
      end = Self.suffixEnd(pieces, words, from: index)
    } else if Self.isCompound(words[0].text) {
      kind = .strong
      end = Self.suffixEnd(pieces, words, from: 0)
    } else if let index = words.indices.dropFirst().prefix(3).first(where: {
      AddressWords.weak.contains(words[$0].text)
    }) {
      kind = .weak
      end = Self.suffixEnd(pieces, words, from: index)
    } else if let index = words.indices.dropFirst().first(where: { words[$0].isNumber }) {
      kind = .numbered
      end = words[index].end
    }
    isLower =
      words.first { !$0.isNumber }?.isCapitalised == false
      && Self.lead(in: words) == nil
    if Self.startsOtherwise(words, isLower: isLower) { return nil }
  }

  /// "8 Mile Road" begins with its name, "2 of the roads" with nothing of a street.
  private static func startsOtherwise(_ words: [NameWord], isLower: Bool) -> Bool {
    guard let first = words.first else { return true }
    return first.text == "mile" || isLower && AddressWords.linking.contains(first.text)
  }

  /// "rue Saint-Paul", also after a second number.
  private static func lead(in words: [NameWord]) -> Int? {
    guard let index = words.firstIndex(where: { !$0.isNumber }), index <= 1,
      AddressWords.leading.contains(words[index].text), index + 1 < words.count
    else { return nil }
    return index
  }

  /// After "rue": the name, and a number at its end.
  private static func nameEnd(_ words: [NameWord], after lead: Int) -> Int {
    let rest = words[(lead + 1)...].prefix(6)
    return (rest.first { $0.isNumber && !$0.isOrdinal } ?? rest.last ?? words[lead]).end
  }

  private static func isStrong(_ word: NameWord) -> Bool {
    AddressWords.strong.contains(word.text) || AddressWords.foreignSuffixes.contains(word.text)
      || isCompound(word.text)
  }

  /// "Avenue Road", "Street NW", "Koskikatu 25", "Highway 99".
  private static func suffixEnd(_ pieces: TextPieces, _ words: [NameWord], from index: Int) -> Int {
    var at = index
    if at + 1 < words.count, isStrong(words[at + 1]) { at += 1 }
    if at + 1 < words.count, AddressWords.directions.contains(words[at + 1].text) { at += 1 }
    let takesNumber =
      isCompound(words[index].text)
      || AddressWords.foreignSuffixes.contains(words[index].text)
      || ["highway", "hwy"].contains(words[index].text)
    if takesNumber, at + 1 < words.count, words[at + 1].isNumber { at += 1 }
    return words[at].end
  }

  static func isCompound(_ word: String) -> Bool {
    word.utf8.count > 6 && AddressWords.compoundEndings.contains(where: word.hasSuffix)
  }

  func isStreet(numberOf digits: Int, _ proofs: StreetAddress.Proofs) -> Bool {
    switch kind {
    case .strong: !isLower || proofs.unit || proofs.cue || proofs.tail?.hasCode == true
    case .weak: !isLower && digits >= 2 || proofs.hasAny && !isLower
    case .numbered: proofs.hasAny
    case .plain: proofs.unit || proofs.tail?.hasCode == true
    }
  }
}

/// A word or number in the name of a street.
struct NameWord: Equatable {
  var text: String
  var end: Int
  var isNumber = false
  var isOrdinal = false
  var isCapitalised = false

  private static let limit = 8

  /// As many as follow each other with single blanks between.
  static func all(_ pieces: TextPieces, after number: Int) -> [NameWord] {
    var words: [NameWord] = []
    var at = number
    while words.count < limit, pieces.isSpace(at),
      let word = NameWord(pieces, at + 1, isFirst: words.allSatisfy(\.isNumber))
    {
      words.append(word)
      at = word.end
    }
    while let last = words.last, AddressWords.linking.contains(last.text), !last.isCapitalised,
      words.count == 1 || !AddressWords.strong.contains(last.text)
    {
      words.removeLast()
    }
    return words
  }

  private init?(_ pieces: TextPieces, _ place: Int, isFirst: Bool) {
    text = pieces.lowercased(place)
    end = place + 1
    if pieces.isDigits(place) {
      isNumber = true
      isOrdinal = pieces.touch(place, end) && pieces.isOrdinalEnding(end)
      if isOrdinal { end += 1 }
      guard pieces.length(place) <= 4, isOrdinal || !pieces.touchesWord(after: place) else {
        return nil
      }
      return
    }
    let isKind = isFirst ? AddressWords.leading : AddressWords.strong
    guard pieces.isWord(place), pieces.isNamePart(place, text) || isKind.contains(text),
      isFirst || !AddressWords.units.contains(text)
    else { return nil }
    isCapitalised = pieces.isCapitalised(place)
    takeJoined(pieces)
  }

  /// Takes in what is joined by a hyphen or dots: "Saint-Paul", "N.W.", and the dot of "St" itself.
  private mutating func takeJoined(_ pieces: TextPieces) {
    for _ in 0..<4 {
      guard pieces.touch(end - 1, end), let mark = pieces.mark(end) else { return }
      let goesOn = pieces.isWord(end + 1) && pieces.touch(end, end + 1)
      if mark == "-", goesOn {
        text = pieces.lowercased(end + 1)
        end += 2
      } else if mark == ".", goesOn, pieces.length(end + 1) <= 2 {
        text += pieces.lowercased(end + 1)
        end += 2
      } else if mark == ".", isAbbreviation(pieces) {
        end += 1
        return
      } else {
        return
      }
    }
  }

  /// The dot of a short form, unless it ends the sentence.
  private func isAbbreviation(_ pieces: TextPieces) -> Bool {
    guard text.count <= 4, pieces.isBlank(end + 1) || pieces.mark(end + 1) == "," else {
      return false
    }
    return text.count <= 2 || ["blvd", "ave", "str"].contains(text) || pieces.isDigits(end + 2)
  }
}
