import Testing
import TextAnalysis

/// The claims of a small invented incident.
enum ExampleClaims {
  static let reader = ClaimReader(all)

  static let all: [RecognisableClaim] = [
    claim("second-shooter", [["second", "another", "two"], ["shooter", "gunman", "attacker"]]),
    claim("shots", [["shots", "gunfire", "shooting"], ["mall", "harbor point"]]),
    claim("mall-clear", [["mall", "building"], ["clear", "cleared", "secure"]]),
    claim("garage-checked", [["garage"], ["checked", "searched"]]),
    claim("arrest", [["arrested", "in custody"]]),
    claim("avoid-mall", [["avoid", "stay away", "do not come"], ["mall", "area"]]),
    claim("positions", [["post", "share", "stream"], ["where officers are", "positions"]]),
    RecognisableClaim(
      id: "volunteers",
      patterns: [ClaimPattern(slots: [.words(["search"]), .words(["yards"])])],
      comparesNumbers: false
    ),
    claim("cars-stay", [["cars"], ["stay", "be collected", "not be collected"]]),
    claim("garage-done", [["=searched", "=combed"], ["basement"]]),
    claim("bomb", [["bomb", "explosive"]]),
    claim("not-involved", [["student"], ["not involved", "nothing to do"]]),
    RecognisableClaim(
      id: "hospital",
      patterns: [
        ClaimPattern(slots: [
          .number(4, of: ["people", "victims", "injured"]), .words(["hospital"]),
        ])
      ]
    ),
  ]

  private static func claim(_ id: String, _ slots: [[String]]) -> RecognisableClaim {
    RecognisableClaim(id: id, patterns: [ClaimPattern(slots: slots.map { .words($0) })])
  }
}

/// A sentence and what it should be read as: "second-shooter: denied, arrest: asserted".
struct StanceCase: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }

  var read: String {
    ExampleClaims.reader.mentions(in: text).map { "\($0.claim): \($0.stance)" }
      .joined(separator: ", ")
  }
}
