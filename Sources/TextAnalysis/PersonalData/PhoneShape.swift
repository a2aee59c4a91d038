/// How the digits of a number are grouped, and what that says about a phone.
struct PhoneShape {
  private let lengths: [Int]
  private let separators: [Unicode.Scalar]
  private let digits: [UInt8]
  private let hasPlus: Bool

  init(_ groups: DigitGroups, hasPlus: Bool, _ pieces: TextPieces) {
    lengths = groups.lengths
    separators = groups.separators
    digits = groups.digits(pieces)
    self.hasPlus = hasPlus
  }

  func isPhone(after cue: PhoneNumber.Cue) -> Bool {
    guard Set(digits).count > 1 else { return false }
    return switch cue {
    case .phone: isAnyPhone
    case .none: isPlainlyPhone
    case .reference: hasPlus && isInternational
    }
  }

  /// Without a cue.
  private var isPlainlyPhone: Bool {
    isNorthAmerican || isInternational || isNational || isFictional
  }

  private var isAnyPhone: Bool {
    if isPlainlyPhone { return true }
    guard (7...12).contains(digits.count), !isThousands, lengths.count <= 6 else { return false }
    return lengths.count == 1 ? digits.count >= 9 || isSeven : lengths.allSatisfy { $0 <= 8 }
  }

  /// 3-3-4 with "1", "+1" or "001" before it, or ten digits that begin as numbers there do.
  private var isNorthAmerican: Bool {
    var lengths = lengths
    var digits = digits
    if let country = lengths.first, lengths.count > 1 {
      let code = digits.prefix(country)
      if code.elementsEqual([1]) || code.elementsEqual([0, 0, 1]) {
        lengths.removeFirst()
        digits.removeFirst(country)
      }
    }
    if lengths == [11], digits.first == 1 { digits.removeFirst() }
    guard digits.count == 10, let area = digits.first, area >= 2 else { return false }
    if lengths == [3, 3, 4] || lengths == [3, 7] { return true }
    return lengths.count == 1 && digits[3] >= 2
  }

  /// "+" or "00", a country and a number of eight to fifteen digits.
  private var isInternational: Bool {
    guard (8...15).contains(digits.count) else { return false }
    if hasPlus { return digits.first != 0 }
    return lengths.count >= 3 && digits.starts(with: [0, 0]) && digits.dropFirst(2).first != 0
  }

  /// "020 7946 0958", "0688 872 49 99", "07700900123".
  private var isNational: Bool {
    guard digits.first == 0, digits.dropFirst().first != 0, (9...11).contains(digits.count) else {
      return false
    }
    if lengths.count == 1 { return digits.count == 11 && digits.starts(with: [0, 7]) }
    return lengths.count <= 5 && (2...5).contains(lengths.first ?? 0)
      && lengths.dropFirst().allSatisfy { (2...8).contains($0) }
  }

  /// The numbers kept for stories: 555-0100.
  private var isFictional: Bool {
    lengths == [3, 4] && digits.starts(with: [5, 5, 5]) && separators.first != "/"
  }

  private var isSeven: Bool { digits.count == 7 || digits.count == 8 }

  /// "1 250 000" and "12.500.000" are amounts.
  private var isThousands: Bool {
    lengths.count >= 2 && digits.count < 8 && lengths.dropFirst().allSatisfy { $0 == 3 }
      && (lengths.first ?? 0) < 3
      && digits.first != 0
  }
}
