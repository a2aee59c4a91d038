import ContentFiles
import DraftReview
import Foundation
import Testing

struct PolicyFileTests {
  @Test func `the policy that ships is valid and leaves the rules their own grades`() throws {
    let (policy, faults) = PolicyFile.read(try Self.shipped("default.yaml"), file: "default.yaml")
    #expect(faults.isEmpty)
    let read = try #require(policy)
    #expect(read.jurisdiction == .unitedStates)
    #expect(read.severities.isEmpty)
    #expect(read.phones.contains("911"))
  }

  @Test func `the networks that ship are valid, and an older name finds its network`() throws {
    let (networks, faults) = NetworkFile.read(
      try Self.shipped("networks.yaml"), file: "networks.yaml")
    #expect(faults.isEmpty)
    #expect(networks.known(as: "Twitter")?.textLimit == 280)
    #expect(networks.known(as: "nextdoor")?.textLimit == nil)
    #expect(networks.known(as: "whatsapp")?.takesAlt == false)
  }

  @Test func `an agency's line, name and severity change what is found`() throws {
    let text = """
      phones: ["(555) 010-4477"]
      severities:
        jargon: off
        accessibility: block
      words:
        guilt-statement:
          find: [bad guys]
      """
    let policy = try #require(PolicyFile.read(text, file: "p.yaml").policy)
    let reviewer = DraftReviewer(policy: policy)
    let jargon = "The perp fled on foot. #harborpointmall"
    #expect(!reviewer.findings(in: ReviewedText(text: jargon)).contains { $0.rule == "jargon" })
    let access = reviewer.findings(in: ReviewedText(text: jargon)).first
    #expect(access?.rule == "accessibility" && access?.severity == .block)
    let own = reviewer.findings(in: ReviewedText(text: "We stop bad guys. Call 555-010-4477."))
    #expect(own.map(\.quote) == ["bad guys"])
  }

  @Test(arguments: [
    ("jurisdiction: mars", "p.yaml:1: “jurisdiction” cannot be “mars”."),
    ("severities:\n  jargn: off", "Did you mean “jargon”?"),
    ("severities:\n  jargon: loud", "p.yaml:2: “jargon” cannot be “loud”."),
    ("phone: [911]", "Did you mean “phones”?"),
    ("phones: 911", "is not a list"),
    ("words:\n  blame: [a]", "has no keys"),
    ("phones: [", "no valid YAML"),
    ("", "The file is empty"),
    ("a: &x [b]\nc: *x", "Aliases"),
  ])
  func `a fault in a policy names its line and what to do`(text: String, message: String) {
    let (policy, faults) = PolicyFile.read(text, file: "p.yaml")
    #expect(policy == nil)
    #expect(faults.contains { "\($0)".contains(message) }, "\(faults)")
  }

  @Test func `a network named twice is a fault`() {
    let entry = "  - {id: x, name: X, checked: 2026-01-01}\n"
    let (_, faults) = NetworkFile.read("networks:\n" + entry + entry, file: "n.yaml")
    #expect(faults.map(\.line) == [3])
  }

  private static func shipped(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "Content/policies").appending(path: name), encoding: .utf8)
  }
}
