package import Kernel
import Yams

extension YamlValue {
  package func time() -> ScenarioTime? {
    guard let raw = raw("a time") else { return nil }
    if let time = ScenarioTime(raw) { return time }
    fault("\(name) is “\(raw)”, which is no time. Write HH:MM:SS, such as 00:12:30.")
    return nil
  }

  package func whole(_ bounds: ClosedRange<Int>) -> Int? {
    guard let raw = raw("a whole number") else { return nil }
    if let number = Int(raw), bounds.contains(number) { return number }
    fault(
      "\(name) is “\(raw)”. Write a whole number from \(bounds.lowerBound) to "
        + "\(bounds.upperBound).")
    return nil
  }

  package func number(_ bounds: ClosedRange<Double> = 0...1) -> Double? {
    guard let raw = raw("a number") else { return nil }
    if let number = Double(raw), bounds.contains(number) { return number }
    fault(
      "\(name) is “\(raw)”. Write a number from \(bounds.lowerBound.short) to "
        + "\(bounds.upperBound.short).")
    return nil
  }

  /// `YYYY-MM-DD`, a day that exists.
  package func date() -> String? {
    guard let raw = raw("a date") else { return nil }
    let digits = raw.split(separator: "-", omittingEmptySubsequences: false)
    let parts = digits.compactMap { Int($0) }
    if digits.map(\.count) == [4, 2, 2], parts.count == 3, parts[0] > 0,
      (1...12).contains(parts[1]), parts[2] > 0,
      parts[2] <= Self.days(month: parts[1], year: parts[0])
    {
      return raw
    }
    fault("\(name) is “\(raw)”, which is no date. Write YYYY-MM-DD.")
    return nil
  }

  private static func days(month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `HH:MM` of the local clock, in minutes after midnight.
  package func wallClock() -> Int? {
    guard let raw = raw("a time of day") else { return nil }
    if let time = ScenarioTime(raw + ":00"), time.seconds < 86_400 { return time.seconds / 60 }
    fault("\(name) is “\(raw)”. Write the time of day as \"HH:MM\", in quotes.")
    return nil
  }
}

extension Double {
  /// Without a fraction when there is none.
  package var short: String {
    let rounded = (self * 1000).rounded() / 1000
    return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
  }
}
