import TextAnalysis

/// Marks the words of a sentence that are probably a person's name: such as “Elena Marsh”.
///
/// Two or three capitalised words in a row are a name unless one of them belongs to a place or an
/// office, or the words before say where something is.
enum PersonNames {
  static func marked(_ sentence: WrittenSentence) -> WrittenSentence {
    guard !sentence.isHeadline else { return sentence }
    var marked = sentence
    for run in runs(in: sentence.tokens) {
      for index in run where marked.tokens.indices.contains(index) {
        marked.tokens[index].isPerson = true
      }
    }
    return marked
  }

  private static func runs(in tokens: [WrittenToken]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      let start = index
      while index < tokens.count,
        isNamePart(tokens[index], after: start == index ? nil : tokens[index - 1])
      {
        index += 1
      }
      if let run = name(in: start..<index, of: tokens) { runs.append(run) }
      index = max(index, start + 1)
    }
    return runs
  }

  /// A capitalised word, or an initial with its point.
  private static func isNamePart(_ token: WrittenToken, after last: WrittenToken?) -> Bool {
    if token.kind == .word, token.letterCase != .lower, token.letterCase != .none {
      return last.map { token.span.start - $0.span.end <= 1 } ?? true
    }
    guard let last, token.kind == .mark, token.text == "." else { return false }
    return last.text.count == 1 || titles.contains(last.text)
  }

  private static func name(in range: Range<Int>, of tokens: [WrittenToken]) -> Range<Int>? {
    let title = range.last { titles.contains(tokens[$0].text) }
    let hasTitle = title != nil
    var start = title.map { $0 + 1 } ?? range.lowerBound
    while start < range.upperBound,
      openers.contains(tokens[start].text) || tokens[start].kind == .mark
    {
      start += 1
    }
    let words = tokens[start..<range.upperBound].filter { $0.kind == .word }
    guard words.count <= 4, words.count >= (hasTitle ? 1 : 2),
      words.contains(where: \.looksLikeName),
      !words.contains(where: { isPlace($0.text) })
    else { return nil }
    let before = tokens.indices.contains(start - 1) ? tokens[start - 1].text : ""
    return hasTitle || !whereWords.contains(before) ? start..<range.upperBound : nil
  }

  private static func isPlace(_ text: String) -> Bool {
    places.contains(text.hasSuffix("'s") ? String(text.dropLast(2)) : text)
  }

  static let titles: Set = [
    "mr", "mrs", "ms", "miss", "dr", "officer", "detective", "det", "sgt", "sergeant", "lt",
    "lieutenant", "captain", "capt", "chief", "sheriff", "deputy", "trooper", "constable", "coach",
    "mayor", "judge", "pastor", "principal", "councilman", "councilwoman", "councilmember",
    "councilor", "councillor", "commissioner", "agent", "inspector", "corporal", "cpl",
    "investigator",
    "inv", "insp", "pc", "dc", "cst", "ofc", "father", "rabbi", "imam", "professor",
    "superintendent", "senator", "nurse", "aunt", "uncle",
  ]

  private static let whereWords: Set = [
    "in", "at", "near", "through", "along", "around", "into", "toward", "towards", "between",
    "across", "via", "behind", "outside", "past", "over", "serving",
  ]

  /// Words that a sentence begins with and that stand before a name.
  private static let openers: Set = [
    "meet", "thanks", "thank", "congratulations", "congrats", "welcome", "charged", "booked",
    "missing",
    "wanted", "victim", "witness", "suspect", "arrested", "happy", "our", "little", "baby", "young",
    "the", "both", "when", "while", "after", "before", "and", "but", "today", "yesterday", "local",
    "meanwhile", "sadly", "please", "update", "k9", "i", "we", "he", "she", "it", "if", "that",
    "this",
    "deputies", "officers", "police", "detectives", "troopers", "amber", "alert", "found",
    "located",
    "neighbor", "resident", "student", "teacher", "owner", "driver", "his", "her", "their", "my",
    "shout-out", "rest", "remember", "help", "has", "have", "is", "was", "did", "does", "do",
    "from",
    "call", "contact", "ask", "email", "ring", "see", "text", "say", "says", "tell", "just",
    "sorry",
    "at", "in", "on", "for", "with", "as", "to", "of", "by", "no", "yes", "so", "now", "then",
    "also",
  ]

  private static let places: Set = [
    "street", "st", "avenue", "ave", "road", "rd", "lane", "ln", "drive", "dr", "court", "ct",
    "boulevard", "blvd", "way", "circle", "place", "plaza", "terrace", "parkway", "highway", "hwy",
    "route", "rt", "interstate", "exit", "bridge", "park", "lake", "river", "creek", "beach", "bay",
    "hills", "hill", "heights", "valley", "county", "city", "town", "township", "village", "state",
    "school", "elementary", "middle", "high", "academy", "university", "college", "hospital",
    "clinic",
    "medical", "center", "centre", "mall", "market", "church", "chapel", "temple", "mosque",
    "library",
    "hall", "station", "police", "department", "office", "sheriff's", "fire", "rescue", "ems",
    "district", "unit", "team", "bureau", "council", "court", "courthouse", "jail", "prison",
    "stoppers", "day", "days", "week", "night", "morning", "alert", "update", "warning", "watch",
    "north", "south", "east", "west", "apartments", "apartment", "building", "garage", "lot",
    "credit", "union", "bank", "savings", "inn", "hotel", "motel", "diner", "cafe", "club",
    "festival",
    "act", "code", "bill", "measure", "saint", "port", "fort", "mount", "mt", "harbor", "quarry",
    "pier", "trail", "ridge", "flats", "gardens", "crime", "cop", "cops", "coffee", "k9", "swat",
    "press", "public", "safety", "works", "services", "service", "national", "community", "island",
    "falls", "springs", "square", "corner", "crossing", "junction", "house", "arena", "stadium",
    "toyota", "honda", "ford", "chevy", "chevrolet", "nissan", "kia", "hyundai", "subaru", "jeep",
    "dodge", "ram", "tesla", "bmw", "mazda", "gmc", "buick", "lexus", "facebook", "instagram",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "christmas", "thanksgiving", "halloween", "easter", "america", "american", "usa",
    "deli", "pharmacy", "store", "grocery", "shop", "co-op", "academy", "league", "society",
    "standards", "professional", "internal", "affairs", "records",
  ]
}
