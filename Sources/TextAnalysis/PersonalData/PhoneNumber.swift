/// Phone numbers by the shapes in which they are written, and by the words before them.
///
/// Shapes that are hardly anything else (`555-010-0199`, `+44 20 …`) need no cue; looser ones do.
/// Numbers after words such as "case" or "badge" are no phones.
enum PhoneNumber {
  static func read(_ pieces: TextPieces, at place: Int) -> PieceReading? {
    let lead = Lead(pieces, before: place)
    guard lead.start < place || !pieces.touchesWord(before: place) else { return nil }
    let groups = DigitGroups(pieces, from: place)
    guard groups.total >= 7 else { return nil }
    let cue = Cue(pieces, before: lead.start)
    for candidate in groups.beginnings where (7...15).contains(candidate.total) {
      let last = candidate.range.upperBound - 1
      let end = afterExtension(pieces, last)
      guard end > last + 1 || !pieces.touchesWord(after: last),
        PhoneShape(candidate, hasPlus: lead.hasPlus, pieces).isPhone(after: cue)
      else { continue }
      return PieceReading(kind: .phone, pieces: lead.start..<end)
    }
    return nil
  }

  /// "+" and "(" before the first digit.
  private struct Lead {
    var start: Int
    var hasPlus = false

    init(_ pieces: TextPieces, before place: Int) {
      start = place
      for _ in 0..<2 where pieces.touch(start - 1, start) {
        switch pieces.mark(start - 1) {
        case "+", "＋":
          hasPlus = true
          start -= 1
        case "(" where pieces.mark(place + 1) == ")" || hasPlus: start -= 1
        default: break
        }
      }
    }
  }

  enum Cue: Equatable {
    case phone, reference, none

    init(_ pieces: TextPieces, before place: Int) {
      let words = pieces.words(before: place, atMost: 6)
      if pieces.mark(place - 1) == "#", words.first.map(PhoneWords.phone.contains) != true {
        self = .reference
        return
      }
      for (index, word) in words.enumerated() {
        if PhoneWords.phone.contains(word) {
          self = .phone
          return
        }
        if index < 3, PhoneWords.reference.contains(word) {
          self = .reference
          return
        }
      }
      self = .none
    }
  }

  /// One past an extension ("x123", "ext 123"), or past the last group where there is none.
  private static func afterExtension(_ pieces: TextPieces, _ last: Int) -> Int {
    var at = last + 1
    if pieces.isSpace(at) || pieces.mark(at) == "," { at += 1 }
    if pieces.isSpace(at) { at += 1 }
    guard pieces.isWord(at), ["x", "ext", "extension", "extn"].contains(pieces.lowercased(at))
    else {
      return last + 1
    }
    at += 1
    for _ in 0..<2 where pieces.mark(at) == "." || pieces.isSpace(at) { at += 1 }
    return pieces.isDigits(at) && pieces.length(at) <= 6 ? at + 1 : last + 1
  }
}

/// The words that tell a phone number from other numbers.
enum PhoneWords {
  static let phone: Set<String> = [
    "call", "calls", "calling", "phone", "phones", "phoned", "tel", "telephone", "mobile",
    "cell", "cellphone", "fax", "desk", "landline", "text", "texts", "texted", "texting", "sms",
    "message", "messages", "messaging", "whatsapp", "contact", "contacts", "reach", "reached",
    "dial", "ring", "hotline", "tipline", "line", "registered", "answering", "answer", "voicemail",
    "pager", "signal", "telegram", "ph", "mob", "facetime", "phonenumber",
  ]

  static let reference: Set<String> = [
    "case", "incident", "report", "badge", "ref", "reference", "docket", "complaint", "invoice",
    "order", "tracking", "ticket", "file", "event", "cad", "permit", "license", "licence",
    "account", "serial", "model", "unit", "flight", "bill", "statute", "section", "code",
    "ordinance", "zip", "route", "highway", "exit", "card", "ssn", "policy", "id", "isbn", "cfr",
    "warrant", "bid", "log", "population", "vin", "plate", "claim",
    "error",
  ]
}
