import Kernel
import ScenarioFormat
import Scoring
import Testing
import Web

@testable import Exercises

/// The program's points and a trainer's: both stay, the latest counts, a taken-back one does not.
struct RatedPointsTests {
  @Test func `without a change the program's total counts`() {
    let rated = RatedPoints(.even(0.5), [])
    #expect(rated.total == 50 && !rated.isChanged && rated.raters.isEmpty)
  }

  @Test func `the latest points of a criterion count, and the first stay in the history`() {
    let rated = RatedPoints(
      .even(0.5),
      [.given(1, .criterion(.empathy), 8), .given(2, .criterion(.empathy), 10, by: "Lee")])
    #expect(rated.total == 55 && rated.program.points.total == 50)
    #expect(rated.history.count == 2 && rated.raters == ["Lee"])
  }

  @Test func `what is taken back does not count, whatever came before`() {
    let rated = RatedPoints(
      .even(0.5),
      [
        .given(1, .criterion(.law), 20), .given(2, .criterion(.empathy), 10),
        .given(3, .criterion(.law), nil),
      ])
    #expect(rated.total == 55)
    #expect(rated.current.keys.map(\.rawValue) == ["empathy"])
  }

  @Test func `a critical fault caps other points too, until somebody lifts the cap`() {
    let higher = Override.given(1, .criterion(.accuracy), 25)
    let capped = RatedPoints(.even(0.48, faults: 1), [higher])
    #expect(capped.total == 49)
    let lifted = RatedPoints(.even(0.48, faults: 1), [higher, .given(2, .cap, 1)])
    #expect(lifted.total == 61)
    let back = RatedPoints(
      .even(0.48, faults: 1), [higher, .given(2, .cap, 1), .given(3, .cap, nil)])
    #expect(back.total == 49)
  }

  @Test func `a wish that changes nothing is refused`() throws {
    let rated = RatedPoints(.even(0.5), [.given(1, .criterion(.law), 12)])
    #expect(throws: OverrideError.unchanged) {
      try OverrideWish(subject: .criterion(.law), points: 12, reason: "a").check(against: rated)
    }
    #expect(throws: OverrideError.unchanged) {
      try OverrideWish(subject: .criterion(.empathy), points: 5, reason: "a").check(against: rated)
    }
    #expect(throws: OverrideError.nothingToTakeBack) {
      try OverrideWish(subject: .cap, points: nil, reason: "a").check(against: rated)
    }
    try OverrideWish(subject: .criterion(.law), points: 10, reason: "a").check(against: rated)
  }

  @Test func `stored names of what is changed never change`() {
    let names = Criterion.allCases.map { Override.Subject.criterion($0).rawValue }
    #expect(names.allSatisfy { Override.Subject(rawValue: $0)?.rawValue == $0 })
    #expect(Override.Subject.cap.rawValue == "cap" && Override.Subject(rawValue: "x") == nil)
  }
}

extension RunPoints {
  /// Each criterion with the same share of its points.
  static func even(_ share: Double, faults: Int = 0) -> RunPoints {
    RunPoints(
      points: Points(
        criteria: Criterion.allCases.map {
          CriterionPoints(criterion: $0, earned: $0.weight * share)
        }, isCapped: faults > 0), faults: faults)
  }

  /// Every criterion with full points but one.
  static func weak(in criterion: Criterion, share: Double) -> RunPoints {
    RunPoints(
      points: Points(
        criteria: Criterion.allCases.map {
          CriterionPoints(criterion: $0, earned: $0.weight * ($0 == criterion ? share : 1))
        }, isCapped: false), faults: 0)
  }
}

extension Override {
  static func given(_ number: Int, _ subject: Subject, _ points: Double?, by name: String = "Ravi")
    -> Override
  {
    Override(
      number: number, subject: subject, points: points, reason: "Seen otherwise.",
      person: name.lowercased(), name: name, at: number)
  }
}
