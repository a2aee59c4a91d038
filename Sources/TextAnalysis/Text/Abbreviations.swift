/// Short forms whose dot does not end a sentence.
enum Abbreviations {
  /// Short forms that stand before a name.
  static let always: Set<String> = [
    "dr", "mr", "mrs", "ms", "st", "sgt", "lt", "capt", "det", "ofc", "prof", "gov", "sen", "rep",
    "gen", "col", "cpl", "maj", "rev", "hon", "mt", "ft", "vs", "dept", "approx",
  ]

  /// Short forms only when a number follows.
  static let beforeNumber: Set<String> = [
    "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec", "approx", "rt", "rte", "hwy", "bldg", "apt", "ste", "ph", "tel", "ext", "est", "ave",
  ]

  static let timesOfDay: Set<String> = ["am", "pm"]

  static let calendar: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "today", "et", "est", "edt", "pt", "pst", "pdt", "ct", "cst", "cdt",
  ]
}
