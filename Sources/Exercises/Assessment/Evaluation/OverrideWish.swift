import Foundation
import Kernel
import Scoring
import Web

/// What a trainer wrote into the form: other points with a reason, or that the program's count again.
struct OverrideWish: Equatable, Sendable {
  var subject: Override.Subject
  /// nil to take back what was given.
  var points: Double?
  var reason: String

  init(subject: Override.Subject, points: Double?, reason: String) {
    self.subject = subject
    self.points = points
    self.reason = reason
  }

  init(_ form: FormData) throws(OverrideError) {
    guard let subject = Override.Subject(rawValue: form.text("subject")) else {
      throw .unknownSubject(form.text("subject"))
    }
    let points =
      form.text("do") == "back" ? nil : try Self.points(form.text("points"), for: subject)
    let reason = form.text("reason")
    guard !reason.isEmpty else { throw .noReason }
    guard reason.unicodeScalars.count <= 1_000 else { throw .longReason }
    self.init(subject: subject, points: points, reason: reason)
  }

  /// The number as people write it, with a point or a comma, in tenths.
  private static func points(
    _ text: String, for subject: Override.Subject
  ) throws(OverrideError) -> Double {
    if subject == .cap { return 1 }
    let number = text.replacing(",", with: ".")
    guard number.count <= 6, number.utf8.allSatisfy({ "0123456789.".utf8.contains($0) }),
      let points = Double(number), (0...subject.most).contains(points)
    else { throw .badPoints(text, most: subject.most) }
    return (points * 10).rounded() / 10
  }

  /// Throws when it would change nothing.
  func check(against rated: RatedPoints) throws(OverrideError) {
    let current = rated.current[subject]
    guard let points else {
      if current == nil { throw .nothingToTakeBack }
      return
    }
    if current?.points == points { throw .unchanged }
    guard case .criterion(let criterion) = subject, current == nil else { return }
    let earned = rated.program.points.criteria.first { $0.criterion == criterion }?.earned
    if earned == points { throw .unchanged }
  }
}
