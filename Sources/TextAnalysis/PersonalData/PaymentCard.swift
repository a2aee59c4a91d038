/// Card numbers: an issuer's first digits and length, and a right check digit.
enum PaymentCard {
  static func read(_ pieces: TextPieces, at place: Int) -> PieceReading? {
    guard pieces.length(place) >= 4, !pieces.touchesWord(before: place) else { return nil }
    for groups in DigitGroups(pieces, from: place).beginnings
    where (12...19).contains(groups.total) && groups.isUniform {
      guard groups.separators.allSatisfy({ $0 == " " || $0 == "-" }),
        groups.lengths.count == 1 || groups.lengths.allSatisfy({ $0 >= 2 }),
        !pieces.touchesWord(after: groups.range.upperBound - 1)
      else { continue }
      let digits = groups.digits(pieces)
      if hasIssuer(digits), isChecked(digits) {
        return PieceReading(kind: .paymentCard, pieces: groups.range)
      }
    }
    return nil
  }

  /// Luhn's sum (ISO/IEC 7812-1).
  static func isChecked(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let doubled = Int(digit) * (index.isMultiple(of: 2) ? 1 : 2)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum.isMultiple(of: 10)
  }

  private static func hasIssuer(_ digits: [UInt8]) -> Bool {
    let first = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
    switch digits.count {
    case 12, 17, 18: return isMaestro(first)
    case 13: return first / 1000 == 4 || isMaestro(first)
    case 14: return isDiners(first) || isMaestro(first)
    case 15:
      return [34, 37].contains(first / 100) || [2131, 1800].contains(first) || isMaestro(first)
    case 16: return isSixteen(first) || isDiners(first) || isMaestro(first)
    case 19: return first / 1000 == 4 || isSixteen(first) || isMaestro(first)
    default: return false
    }
  }

  private static func isDiners(_ first: Int) -> Bool {
    (300...305).contains(first / 10) || [36, 38, 39].contains(first / 100) || first / 10 == 309
  }

  private static func isMaestro(_ first: Int) -> Bool {
    first / 100 == 50 || (56...58).contains(first / 100) || (6300...6399).contains(first)
      || (6700...6799).contains(first) || first == 604
  }

  /// Visa, Mastercard, Discover, JCB and UnionPay.
  private static func isSixteen(_ first: Int) -> Bool {
    first / 1000 == 4 || (51...55).contains(first / 100) || (2221...2720).contains(first)
      || first == 6011 || (644...659).contains(first / 10) || (3528...3589).contains(first)
      || first / 100 == 35 || first / 100 == 62
  }
}
