import ContentFiles
package import Kernel

extension Coefficient {
  /// The value that a person wrote; an error names it by its id, or as the page does.
  package func value(
    from text: String, called name: String? = nil
  ) throws(CoefficientError) -> Double {
    let text = text.trimmed
    guard let value = Double(text), range.contains(value) else {
      throw .outOfRange(name ?? id.rawValue, text, range)
    }
    return value
  }

  /// The value, if it is one that this coefficient may have.
  package func checked(_ value: Double) throws(CoefficientError) -> Double {
    guard range.contains(value) else { throw .outOfRange(id.rawValue, value.written, range) }
    return value
  }

  /// The coefficient that a person named.
  package static func named(_ id: String) throws(CoefficientError) -> Coefficient {
    guard let coefficient = CoefficientTable.coefficient(id) else { throw .unknown(id) }
    return coefficient
  }
}

/// What cannot be a coefficient.
package enum CoefficientError: UserFacingError, Equatable {
  case unknown(String)
  case outOfRange(String, String, ClosedRange<Double>)

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    switch self {
    case .unknown(let id):
      let meant = Suggestion.closest(to: id, among: CoefficientTable.all.map(\.id.rawValue))
      return "There is no coefficient “\(id)”. "
        + (meant.map { "Did you mean “\($0)”?" }
          ?? "“rollcall scenario coefficients” prints them all.")
    case .outOfRange(let name, let text, let range):
      let given = text.isEmpty ? "\(name) has no value" : "\(name) cannot be “\(text)”"
      return "\(given). Write a number from \(range.lowerBound.written) to "
        + "\(range.upperBound.written)."
    }
  }
}

extension Double {
  /// All its digits, without an exponent and without a fraction when there is none.
  package var written: String {
    if let whole = Int(exactly: self) { return String(whole) }
    let text = "\(self)"
    guard let mark = text.firstIndex(of: "e"), let power = Int(text[mark...].dropFirst()),
      power < 0
    else { return text }
    let digits = text[..<mark].filter(\.isNumber)
    let sign = self < 0 ? "-" : ""
    return sign + "0." + String(repeating: "0", count: -power - 1) + digits
  }
}
