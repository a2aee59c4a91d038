import TextAnalysis

/// Digits that belong together, with the marks that people put between them: “(555) 123-4567”.
struct DigitRun: Equatable, Sendable {
  let digits: String
  /// How the digits are grouped, for example 3, 2, 4.
  let groups: [Int]
  let span: TextSpan

  var isSocialSecurityNumber: Bool { groups == [3, 2, 4] }

  /// Seven digits as 3-4, ten as 3-3-4 or in one, eleven with a leading 1; toll-free lines belong to
  /// no person.
  var isPhone: Bool {
    let isTollFree = ["800", "833", "844", "855", "866", "877", "888"].contains(String(areaCode))
    switch groups {
    case [3, 4]: return true
    case [3, 3, 4], [10], [1, 3, 3, 4]: return !isTollFree
    default: return false
    }
  }

  private var areaCode: Substring { digits.suffix(10).prefix(3) }

  func isSamePhone(as other: String) -> Bool {
    let theirs = other.filter(\.isNumber)
    return theirs.count >= 7 && digits.suffix(7) == theirs.suffix(7)
  }

  static func runs(in scalars: [Unicode.Scalar]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isASCIIDigit else {
        index += 1
        continue
      }
      let run = read(from: index, in: scalars)
      runs.append(run)
      index = run.span.end
    }
    return runs
  }

  private static func read(from start: Int, in scalars: [Unicode.Scalar]) -> DigitRun {
    let separators: Set<Unicode.Scalar> = ["-", ".", " ", "(", ")", "\u{2011}", "\u{2013}"]
    var index = start
    var end = start
    var digits = ""
    var groups: [Int] = []
    while index < scalars.count {
      let groupStart = index
      while index < scalars.count, scalars[index].isASCIIDigit {
        digits.unicodeScalars.append(scalars[index])
        index += 1
      }
      groups.append(index - groupStart)
      end = index
      while index < scalars.count, index - end < 2, separators.contains(scalars[index]) {
        index += 1
      }
      guard index < scalars.count, index > end, scalars[index].isASCIIDigit else { break }
    }
    return DigitRun(digits: digits, groups: groups, span: TextSpan(start: start, end: end))
  }
}
