import CourseFormat

extension ShortAnswer {
  /// Right when letters and digits are those of an accepted form.
  func graded(_ text: String) -> GradedAnswer {
    let read = Self.bare(text)
    let isRight = !read.isEmpty && accept.contains { Self.bare($0) == read }
    let line = FeedbackLine(isRight ? .right : .missed, nil, accept.first ?? "")
    return GradedAnswer(isRight: isRight, lines: [line])
  }

  /// Letters and digits alone, in small letters; longer texts than any answer are cut.
  private static func bare(_ text: String) -> String {
    PhraseSearch.words(of: String(text.prefix(1_000))).joined()
  }
}

extension Numeric {
  func graded(_ text: String) -> GradedAnswer {
    // What is exactly on the border may differ in the last binary digit.
    let slack = 1e-9 * max(1, abs(answer))
    let isRight = number(in: text).map { abs($0 - answer) <= tolerance + slack } ?? false
    let wanted = [Self.written(answer), unit].compactMap(\.self).joined(separator: " ")
    return GradedAnswer(
      isRight: isRight, lines: [FeedbackLine(isRight ? .right : .missed, nil, wanted)])
  }

  /// The number that somebody typed: with commas between thousands, with the unit or without.
  package func number(in text: String) -> Double? {
    var rest = String(text.prefix(100)).lowercased().filter { !$0.isWhitespace && $0 != "," }
    let unit = (unit ?? "").lowercased().filter { !$0.isWhitespace && $0 != "," }
    if !unit.isEmpty, rest.hasSuffix(unit) { rest.removeLast(unit.count) }
    if rest.hasSuffix("%") { rest.removeLast() }
    if rest.hasPrefix("$") { rest.removeFirst() }
    rest = rest.replacing("−", with: "-")
    // Also “nan”, “inf” and hexadecimal numbers would be read otherwise.
    guard rest.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.".contains($0)) }),
      let number = Double(rest), number.isFinite
    else { return nil }
    return number
  }

  private static func written(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
