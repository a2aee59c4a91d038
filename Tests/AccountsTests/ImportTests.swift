import Kernel
import Testing

@testable import Accounts

struct ImportTests {
  @Test func `a list of people is read, with several roles`() {
    let text =
      "name,email,roles\n\"Reyes, Mona\",mona@a.example,officer;approver\n\nRavi,R@A.example,trainer\n"
    let (newcomers, faults) = NewcomerList.read(text, file: "people.csv")
    #expect(faults.isEmpty)
    #expect(newcomers.map(\.name) == ["Reyes, Mona", "Ravi"])
    #expect(newcomers.map(\.email.text) == ["mona@a.example", "r@a.example"])
    #expect(newcomers.map(\.roles) == [[.officer, .approver], [.trainer]])
  }

  @Test func `every fault is named with its line, and then nobody is in the list`() {
    let text = """
      name,email,roles
      Mona,mona@a.example,officer
      ,b@a.example,officer
      Ravi,nonsense,officer
      June,june@a.example,boss
      Mona,MONA@a.example,officer
      Sam,sam@a.example
      """
    let (newcomers, faults) = NewcomerList.read(text, file: "people.csv")
    #expect(newcomers.isEmpty)
    #expect(faults.map(\.line) == [3, 4, 5, 6, 7])
    #expect(faults.first?.description.hasPrefix("people.csv:3: ") == true)
  }

  @Test func `a row after a line break in quotes keeps its right line`() {
    let text = "name,email,roles\n\"Mona\nReyes\",mona@a.example,officer\nRavi,no,officer\n"
    #expect(NewcomerList.read(text, file: "p").faults.map(\.line) == [4])
  }

  @Test(arguments: [
    "", "name,email\n", "\"", "name,email,roles", "\u{FEFF}x,y,z\n1,2,3", "a\u{0}b,,\n",
  ])
  func `what is no list says so`(text: String) {
    let (newcomers, faults) = NewcomerList.read(text, file: "p")
    #expect(newcomers.isEmpty && !faults.isEmpty)
  }

  @Test func `a list may say where people serve, the supervisor in the same list`() async throws {
    let agency = try await TestAgency.beforeSetUp()
    let (list, faults) = NewcomerList.read(
      """
      name,email,roles,unit,rank,supervisor
      Mona,mona@a.example,officer,Patrol  Central,Officer,sam@a.example
      Sam,sam@a.example,supervisor,Patrol Central,Sergeant,
      """, file: "p")
    #expect(faults.isEmpty)
    _ = try await agency.invites.inviteAll(list, file: "p", by: nil, now: 0)
    let people = try await agency.people.people()
    #expect(people.map(\.service.unit) == ["Patrol Central", "Patrol Central"])
    #expect(people.first?.service.supervisor == people.last?.id)
  }

  @Test func `a supervisor whom nobody knows is a fault of the row`() async throws {
    let agency = try await TestAgency.beforeSetUp()
    let list = NewcomerList.read(
      """
      name,email,roles,unit,rank,supervisor
      Mona,mona@a.example,officer,,,nobody@a.example
      Sam,sam@a.example,officer,,,sam@a.example
      """, file: "p"
    ).newcomers
    let (links, faults) = try await agency.invites.inviteAll(list, file: "p", by: nil, now: 0)
    #expect(links.isEmpty && faults.map(\.line) == [2, 3])
  }

  @Test func `people are added all or none`() async throws {
    let agency = try await TestAgency.beforeSetUp()
    let list = NewcomerList.read(
      "name,email,roles\nMona,mona@a.example,officer\nRavi,ravi@a.example,trainer\n", file: "p"
    ).newcomers
    let (links, faults) = try await agency.invites.inviteAll(list, file: "p", by: nil, now: 0)
    #expect(links.count == 2 && faults.isEmpty)
    let more = NewcomerList.read(
      "name,email,roles\nNew,new@a.example,officer\nMona,mona@a.example,officer\n", file: "p"
    ).newcomers
    let (none, taken) = try await agency.invites.inviteAll(more, file: "p", by: nil, now: 0)
    #expect(none.isEmpty && taken.map(\.line) == [3])
    let emails = try await agency.people.people().map(\.email.text)
    #expect(!emails.contains("new@a.example") && emails.contains("ravi@a.example"))
  }
}
