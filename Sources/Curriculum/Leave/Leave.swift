package import CourseFormat
package import Kernel

/// Somebody is away, and what is due then becomes due later by as many days.
package struct Leave: Equatable, Sendable {
  package typealias ID = Identifier<Leave>

  package var id: ID
  package var person: String
  package var first: CalendarDay
  package var last: CalendarDay
  package var note: String
  package var by: String
  package var at: Int

  package var start: Int { first.startOfDay }
  package var end: Int { last.endOfDay + 1 }

  /// By how much a term is put off that had from `from` to `due`; whole days.
  func puttingOff(from: Int, due: Int) -> Int {
    // Leave that begins before the due day takes its days away; leave after it does not.
    guard start <= due, end > from else { return 0 }
    return max(0, end - max(start, from))
  }
}
