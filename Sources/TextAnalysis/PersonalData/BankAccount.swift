/// International bank account numbers (ISO 13616): a country's length, and a remainder of 1 by 97.
enum BankAccount {
  /// Anchored at the two check digits.
  static func read(_ pieces: TextPieces, at place: Int) -> PieceReading? {
    guard pieces.isWord(place - 1), pieces.length(place - 1) == 2, pieces.touch(place - 1, place),
      let length = lengths[pieces.lowercased(place - 1)]
    else { return nil }
    var code: [UInt8] = []
    var at = place - 1
    while at < pieces.count, code.count < length {
      switch pieces[at].kind {
      case .digits: code += pieces.digits(at)
      case .word:
        for scalar in pieces.lowercased(at).unicodeScalars {
          guard (97...122).contains(scalar.value) else { return nil }
          code.append(UInt8(scalar.value - 87))
        }
      case .space, .mark("-"):
        guard pieces.length(at) == 1, code.count.isMultiple(of: 4) else { return nil }
      default: return nil
      }
      at += 1
    }
    guard code.count == length, remainder(of: code) == 1, !pieces.touchesWord(after: at - 1) else {
      return nil
    }
    return PieceReading(kind: .bankAccount, pieces: (place - 1)..<at)
  }

  static func remainder(of code: [UInt8]) -> Int {
    (code.dropFirst(4) + code.prefix(4)).reduce(0) { rest, value in
      (rest * (value > 9 ? 100 : 10) + Int(value)) % 97
    }
  }

  /// How long an account number is by country (SWIFT's IBAN registry).
  private static let lengths: [String: Int] = {
    let table = """
      15 no;16 be;18 dk fi fo gl nl;19 mk si;20 at ba ee kz lt lu xk;21 ch cr hr li lv;\
      22 bg bh de gb ge ie me rs va;23 ae gi il iq tl;24 ad cz es md pk ro sa se sk tn vg;\
      25 ly pt st;26 is tr;27 bi fr gr it mc mr sm;28 al az by cy do gt hu lb ni pl sv;\
      29 br eg ps qa ua;30 jo kw mu;31 mt sc;32 lc
      """
    var lengths: [String: Int] = [:]
    for row in table.split(separator: ";") {
      let words = row.split(separator: " ")
      for country in words.dropFirst() {
        lengths[String(country)] = words.first.flatMap { Int($0) }
      }
    }
    return lengths
  }()
}
