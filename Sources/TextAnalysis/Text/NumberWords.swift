/// Numbers written as words.
package enum NumberWords {
  static let ones: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
  ]

  static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]

  static let scales: [String: Int] = ["hundred": 100, "thousand": 1000, "million": 1_000_000]

  static let ordinals: [String: String] = ["1st": "first", "2nd": "second", "3rd": "third"]

  /// The number that begins at `index`, and how many words it takes: "twenty", "two" → (22, 2).
  package static func read(_ words: [String], at index: Int) -> (value: Int, count: Int)? {
    var total = 0
    var current: Int?
    var next = index
    while next < words.count {
      let word = words[next]
      if let value = tens[word], current == nil || current.map({ $0 % 100 == 0 }) == true {
        current = (current ?? 0) + value
      } else if let value = ones[word], accepts(value, after: current) {
        current = (current ?? 0) + value
      } else if word == "dozen", total == 0, (current ?? 1) < 100 {
        current = (current ?? 1) * 12
      } else if let scale = scales[word], let known = current {
        let (product, overflow) = known.multipliedReportingOverflow(by: scale)
        guard !overflow, product < 1_000_000_000 else { break }
        if scale == 100 { current = product } else { (total, current) = (total + product, 0) }
      } else {
        break
      }
      next += 1
    }
    guard let current else { return nil }
    return (total + current, next - index)
  }

  /// "twenty" takes "two" but not "twelve"; "hundred" takes any.
  private static func accepts(_ value: Int, after current: Int?) -> Bool {
    guard let current else { return true }
    if current % 100 == 0 { return value > 0 }
    return current % 10 == 0 && current % 100 >= 20 && (1...9).contains(value)
  }
}
