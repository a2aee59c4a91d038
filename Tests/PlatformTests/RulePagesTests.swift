import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Platform

/// The pages of the rules of draft review.
struct RulePagesTests {
  @Test func `everybody who is signed in reads every rule`() async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Alan", roles: [.auditor])
    try await installation.test { client in
      let auditor = Browser(client: client, cookie: cookie)
      let list = try await auditor.get("/help/rules").text
      let rules = list.matches(of: /href="\/help\/rules\/([a-z-]+)"/).map { String($0.1) }
      #expect(rules.count >= 15 && Set(rules).count == rules.count)
      for rule in rules {
        let page = try await auditor.get("/help/rules/\(rule)")
        #expect(page.status == .ok, "\(rule)")
        for heading in ["Wrong", "Right", "Why", "How to mend it"] {
          #expect(page.text.contains(">\(heading)</h2>"), "\(rule): \(heading)")
        }
      }
    }
  }

  @Test(arguments: ["nothing", "README", "..", "..%2FTour", "%2e%2e%2fTour", "a%00", "-"])
  func `a rule that there is not is said to be none`(name: String) async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Mona", roles: [.officer])
    try await installation.test { client in
      let answer = try await Browser(client: client, cookie: cookie).get("/help/rules/\(name)")
      #expect(answer.status == .notFound)
      #expect(!answer.text.contains("tour of the house"))
    }
  }
}
