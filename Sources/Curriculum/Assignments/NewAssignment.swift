package import CourseFormat
import Foundation
import Kernel
import Web

/// An assignment as it was typed into its form.
package struct NewAssignment: Equatable, Sendable {
  package var course: Course.ID
  package var path: CoursePath.ID?
  package var everybody = false
  package var units: [String] = []
  package var ranks: [String] = []
  package var roles: [String] = []
  /// E-mail addresses with anything between them: a list or a column of a CSV file.
  package var addresses = ""
  package var dueDay = ""
  package var dueDays = ""
  package var months = ""
  package var note = ""

  package init(course: Course.ID) {
    self.course = course
  }

  /// All addresses must belong to somebody, or nobody is assigned.
  func audience(among people: [TrainingPerson]) throws -> Audience {
    var parts: Set<Audience.Part> = everybody ? [.everybody] : []
    parts.formUnion(units.filter { !$0.isEmpty }.map(Audience.Part.unit))
    parts.formUnion(ranks.filter { !$0.isEmpty }.map(Audience.Part.rank))
    parts.formUnion(roles.filter { !$0.isEmpty }.map(Audience.Part.role))
    let byAddress = Dictionary(people.map { ($0.email.lowercased(), $0) }) { first, _ in first }
    var unknown: [String] = []
    for address in Self.addresses(in: addresses) {
      if let person = byAddress[address] {
        parts.insert(.person(person.id))
      } else {
        unknown.append(address)
      }
    }
    guard unknown.isEmpty else { throw AssignmentError.unknownAddresses(unknown) }
    guard !parts.isEmpty else { throw AssignmentError.nobodyChosen }
    return Audience(parts)
  }

  /// Whatever has an @ in it, in lower case; names and other columns of a list are passed over.
  static func addresses(in text: String) -> [String] {
    text.lowercased().split { $0.isWhitespace || ",;<>\"'()".contains($0) }.map(String.init)
      .filter { $0.contains("@") }
  }

  func due(now: Int) throws -> DueRule {
    if !dueDay.isEmpty {
      guard let day = CalendarDay(dueDay) else { throw AssignmentError.dueMissing }
      guard day.endOfDay >= now else { throw AssignmentError.dueInThePast }
      return .on(day)
    }
    guard let days = Int(dueDays), (1...3_650).contains(days) else {
      throw AssignmentError.dueMissing
    }
    return .within(days: days)
  }

  func validMonths() throws -> Int? {
    if months.isEmpty { return nil }
    guard let number = Int(months), (1...120).contains(number) else {
      throw AssignmentError.monthsOutOfRange
    }
    return number
  }

  func checkedNote() throws -> String {
    guard note.count <= 4_000 else { throw AssignmentError.textTooLong }
    return note.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
