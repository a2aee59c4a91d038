import CourseFormat
import Kernel
import Learning
import Testing

@testable import Curriculum

/// Whom the day's questions are mailed to, and when.
struct MailedSetPlanTests {
  /// 2026-11-23, 14:00 UTC.
  private static let now = 1_795_442_400_000
  private static let hour = 60 * 60 * 1000

  @Test func `who wants mails and has questions due is mailed`() {
    #expect(plan().isDue(at: Self.now))
  }

  @Test func `the agency's choice counts for whoever chose nothing`() {
    #expect(!plan { $0.choice = nil }.isDue(at: Self.now))
    #expect(plan { ($0.choice, $0.settings.mailsByDefault) = (nil, true) }.isDue(at: Self.now))
    #expect(!plan { ($0.choice, $0.settings.mailsByDefault) = (false, true) }.isDue(at: Self.now))
  }

  @Test func `nobody is mailed on leave, after they left, or with nothing due`() {
    #expect(!plan { $0.isAway = true }.isDue(at: Self.now))
    #expect(!plan { $0.isLearning = false }.isDue(at: Self.now))
    #expect(!plan { $0.due = 0 }.isDue(at: Self.now))
  }

  @Test func `no mail goes out before the agency's hour`() {
    #expect(!plan().isDue(at: Self.now - 2 * Self.hour))
    #expect(plan().isDue(at: Self.now - Self.hour))
    #expect(plan { $0.settings.hour = 0 }.isDue(at: Self.now - 14 * Self.hour))
  }

  @Test func `once a day at most, and not while the last link waits`() {
    let today = set("2026-11-23", doneAt: Self.now - Self.hour)
    #expect(!plan { $0.last = today }.isDue(at: Self.now))
    let answered = set("2026-11-22", doneAt: Self.now - 20 * Self.hour)
    #expect(plan { $0.last = answered }.isDue(at: Self.now))
    let waiting = set("2026-11-22", doneAt: nil)
    #expect(!plan { $0.last = waiting }.isDue(at: Self.now))
    #expect(plan { $0.last = waiting }.isDue(at: waiting.expiresAt + 1))
  }

  @Test(arguments: [
    ("1, 4, 10", "24", LastingError.hour), ("1, 4, 10", "-1", .hour), ("1, 4", "noon", .hour),
    ("1, four", "13", .days(.noNumber)), ("4, 1", "13", .days(.order)),
    ("", "13", .days(.count(0))),
    ("0, 2", "13", .days(.range)),
  ])
  func `days and hours that make no sense are refused with the reason`(
    days: String, hour: String, error: LastingError
  ) {
    #expect(throws: error) {
      try LastingSettings(days: days, mailsByDefault: false, hour: hour)
    }
  }

  private func plan(_ change: (inout MailedSetPlan) -> Void = { _ in }) -> MailedSetPlan {
    var plan = MailedSetPlan(
      settings: .usual, choice: true, isLearning: true, isAway: false, due: 3, last: nil)
    change(&plan)
    return plan
  }

  private func set(_ day: String, doneAt: Int?) -> MailedSet {
    MailedSet(
      person: "mona", day: day, expiresAt: Self.now - 24 * Self.hour + MailedSet.lifetime,
      attempt: nil, doneAt: doneAt)
  }
}
