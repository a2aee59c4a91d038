import Testing

@testable import Accounts

struct PasswordRuleTests {
  private let rule = PasswordRule(names: ["Ada Brookhaven", "ada@elmfalls.example", "Elm Falls PD"])

  @Test(arguments: [
    "seven herons over the mill pond", "correct horse battery staple", "Grüße aus dem Teekessel!",
    "😀 teapot under a ladder", "mydogeatspencilsdaily", "x7#kQ9v!mZ2pL4w", "我喜欢在雨天喝茶然后看书听音乐吃饭",
    "the lamp forgot its umbrella in 1987", "quartz jigsaw pelican tundra",
  ])
  func `a long password that is nobody's habit is fine`(_ typed: String) throws {
    try rule.check(Password(typed))
  }

  @Test(arguments: [
    ("passwordpassword", PasswordPattern.commonWord),
    ("P@ssw0rd P@ssw0rd", .commonWord),
    ("password1234567", .commonWord),
    ("PoliceOfficer2026", .commonWord),
    ("iloveyouforever!!", .commonWord),
    ("aaaaaaaaaaaaaaaa", .repetition),
    ("abcxyzabcxyzabcxyz", .repetition),
    ("qwertyuiopasdfghjkl", .run),
    ("1q2w3e4r5t6y7u8i9o", .run),
    ("abcdefghijklmnop", .run),
    ("0987654321098765", .run),
    ("Brookhaven-2025-ok", .name),
    ("ElmFallsElmFalls", .name),
  ])
  func `a password made of habits is refused`(_ typed: String, _ pattern: PasswordPattern) throws {
    let error = #expect(throws: PasswordError.self) { try rule.check(Password(typed)) }
    guard case .easyToGuess(let found) = error else {
      Issue.record("\(typed): \(String(describing: error))")
      return
    }
    if pattern != .repetition && pattern != .name { #expect(found == pattern) }
  }

  @Test func `fourteen characters are too few, fifteen are enough`() throws {
    #expect(throws: PasswordError.tooShort(length: 14)) {
      try rule.check(Password("kumquat zephyr"))
    }
    try rule.check(Password("kumquat zephyrs"))
  }

  @Test func `two hundred characters are enough, one more is too many`() throws {
    let long = (0..<40).map { "w\($0 * 7919 % 10000)" }.joined(separator: " ") + "tea pots and cups"
    let longest = String(long.prefix(200))
    #expect(longest.count == 200)
    try rule.check(Password(longest))
    #expect(throws: PasswordError.tooLong) { try rule.check(Password(longest + "x")) }
  }

  @Test func `a refusal says what happened and what to do, and never the password`() {
    let errors: [PasswordError] = [
      .tooShort(length: 3), .tooLong, .easyToGuess(.commonWord), .easyToGuess(.run),
    ]
    for error in errors { #expect(error.message.split(separator: ". ").count == 2) }
    #expect("\(Password("seven herons"))" == "•••")
    #expect(String(reflecting: Password("seven herons")).contains("heron") == false)
  }

  @Test func `the list of common words is long enough to matter`() {
    #expect(Set(CommonPasswords.words).count >= 200)
  }

  @Test func `the same password typed on another keyboard is the same`() {
    #expect(Password("cafe\u{301}").text.unicodeScalars.count == 4)
  }
}
