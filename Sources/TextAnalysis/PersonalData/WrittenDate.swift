/// Dates in figures or with a month's name: personal only when a word of birth goes before.
enum WrittenDate {
  /// Anchored at the first number of the date, which is the day when the month is written out.
  static func read(_ pieces: TextPieces, at place: Int) -> PieceReading? {
    guard !pieces.touchesWord(before: place),
      let range = figures(pieces, at: place) ?? monthFirst(pieces, at: place)
        ?? dayFirst(pieces, at: place)
    else { return nil }
    let isBirth = hasBirthCue(pieces, range)
    return PieceReading(kind: isBirth ? .birthDate : nil, pieces: range)
  }

  /// "2/8/1935", "08.02.35", "1935-02-08".
  private static func figures(_ pieces: TextPieces, at place: Int) -> Range<Int>? {
    let groups = DigitGroups(pieces, from: place).prefix(3)
    guard groups.places.count == 3, groups.isUniform,
      groups.separators.first != " ", groups.separators.first != ")",
      groups.range.count == 5,
      !pieces.touchesWord(after: groups.range.upperBound - 1)
        || pieces.isWord(groups.range.upperBound)
    else { return nil }
    let numbers = groups.places.compactMap(pieces.number)
    guard numbers.count == 3 else { return nil }
    let isDate =
      switch (groups.lengths[0], groups.lengths[1], groups.lengths[2]) {
      case (1...2, 1...2, 2), (1...2, 1...2, 4):
        isDay(numbers[0], numbers[1]) && isYear(numbers[2], digits: groups.lengths[2])
      case (4, 1...2, 1...2): isYear(numbers[0], digits: 4) && isDay(numbers[1], numbers[2])
      default: false
      }
    return isDate ? groups.range : nil
  }

  private static func isDay(_ first: Int, _ second: Int) -> Bool {
    let range = 1...31
    return range ~= first && range ~= second && min(first, second) <= 12
  }

  private static func isYear(_ year: Int, digits: Int) -> Bool {
    digits == 2 || (1890...2099).contains(year)
  }

  /// A date such as "March 3, 1987" or "Mar 3rd 1987", also with a dot after the short form.
  private static func monthFirst(_ pieces: TextPieces, at place: Int) -> Range<Int>? {
    var month = place - 1
    while month > place - 4, pieces.isSpace(month) || pieces.mark(month) == "." { month -= 1 }
    guard isMonth(pieces, month), let day = pieces.number(place), (1...31).contains(day) else {
      return nil
    }
    var at = afterOrdinal(pieces, place)
    while at < place + 5, pieces.isSpace(at) || pieces.mark(at) == "," { at += 1 }
    guard pieces.length(at) == 4, let year = pieces.number(at), isYear(year, digits: 4) else {
      return nil
    }
    return month..<at + 1
  }

  /// "3 March 1987", "3rd of March, 1987".
  private static func dayFirst(_ pieces: TextPieces, at place: Int) -> Range<Int>? {
    guard let day = pieces.number(place), (1...31).contains(day) else { return nil }
    var month = afterOrdinal(pieces, place)
    while month < place + 5, pieces.isSpace(month) || pieces.isWord(month, "of") { month += 1 }
    guard isMonth(pieces, month) else { return nil }
    var at = month + 1
    while at < month + 4, pieces.isSpace(at) || pieces.mark(at) == "," || pieces.mark(at) == "." {
      at += 1
    }
    guard pieces.length(at) == 4, let year = pieces.number(at), isYear(year, digits: 4) else {
      return nil
    }
    return place..<at + 1
  }

  private static func afterOrdinal(_ pieces: TextPieces, _ place: Int) -> Int {
    let isOrdinal = pieces.touch(place, place + 1) && pieces.isOrdinalEnding(place + 1)
    return isOrdinal ? place + 2 : place + 1
  }

  static func isMonth(_ pieces: TextPieces, _ place: Int) -> Bool {
    guard pieces.isWord(place), pieces.length(place) >= 3 else { return false }
    return months.contains(pieces.lowercased(place))
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  private static func hasBirthCue(_ pieces: TextPieces, _ range: Range<Int>) -> Bool {
    let after = range.upperBound + (pieces.isBlank(range.upperBound) ? 1 : 0)
    if pieces.isWord(after, "dob") { return true }
    let before = pieces.words(before: range.lowerBound, atMost: 8)
    for word in before {
      if births.contains(word) { return true }
      if events.contains(word) { return false }
    }
    // "Tell me your date of birth. It's 6/24/1991": the answer stands in a sentence of its own.
    guard before.allSatisfy(answers.contains), before.count <= 2 else { return false }
    let start = range.lowerBound - 2 * before.count - 2
    return pieces.words(before: start, atMost: 4).contains(where: births.contains)
  }

  private static let births: Set<String> = [
    "born", "birth", "birthday", "birthdate", "dob", "d.o.b", "bday", "birthdays", "née",
  ]
  private static let answers: Set<String> = ["it's", "its", "it", "is", "mine", "that's", "that"]

  /// The date is that of the event, not of a birth told before it.
  private static let events: Set<String> = [
    "arrested", "charged", "reported", "missing", "seen", "died", "killed", "since", "until",
    "occurred", "happened", "sentenced", "convicted", "released", "updated", "posted",
  ]
}

extension TextPieces {
  func isOrdinalEnding(_ place: Int) -> Bool {
    isWord(place) && length(place) == 2
      && ["st", "nd", "rd", "th"].contains(lowercased(place))
  }
}
