import Accounts
import CourseFormat
import Curriculum
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing
import Web

@testable import Platform

/// Certificates and the trainer’s pages of a course, over HTTP.
struct TrainerPagesTests {
  @Test func `anybody checks a code without signing in, and learns only what it says`()
    async throws
  {
    let stage = try await TrainingStage()
    try await stage.installation.test { client in
      let found = try await client.get("/verify/\(stage.code)")
      #expect(found.status == .ok && found.text.contains("Valid: this certificate counts today."))
      #expect(found.text.contains("Mona") && found.text.contains("2028-"))
      #expect(!found.text.contains(stage.mona) && !found.text.contains("mona@example.org"))
      #expect(found.headers[.cacheControl] == "no-store")
      let typed = try await client.get("/verify?code=+\(stage.code.description.lowercased())")
      #expect(typed.headers[.location] == "/verify/\(stage.code.text)")
      let form = try await client.get("/verify")
      #expect(form.status == .ok && !form.text.contains("Mona"))
    }
  }

  @Test(arguments: [
    "/verify/ABCD-EFGH-JKLM", "/verify/AAAAAAAAAAAA", "/verify/%00", "/verify/%3Cscript%3E",
    "/verify?code=nonsense", "/verify/..%2f..%2fetc",
  ])
  func `what is no certificate is not found and not repeated`(path: String) async throws {
    let stage = try await TrainingStage()
    try await stage.installation.test { client in
      let answer = try await client.get(path)
      #expect(answer.status == .notFound, "\(path) \(answer.status)")
      #expect(!answer.text.contains("<script>") && !answer.text.contains("Mona"))
    }
  }

  @Test func `codes cannot be tried one after another`() async throws {
    let stage = try await TrainingStage()
    try await stage.installation.test { client in
      var last = HTTPResponse.Status.ok
      for _ in 0..<70 { last = try await client.get("/verify/\(stage.code.text)").status }
      #expect(last == .tooManyRequests)
    }
  }

  @Test func `a learner has the own certificate as page, picture and paper, and no other`()
    async throws
  {
    let stage = try await TrainingStage()
    try await stage.installation.test { client in
      let mona = Browser(client: client, cookie: stage.monaCookie)
      let lee = Browser(client: client, cookie: stage.leeCookie)
      let path = "/learning/certificates/\(stage.certificate)"
      let page = try await mona.get(path)
      #expect(page.status == .ok && page.text.contains("<svg") && !page.text.contains("Revoke"))
      #expect(page.text.utf8.count < 60_000)
      let pdf = try await mona.get("\(path)/certificate.pdf?paper=a4")
      #expect(pdf.headers[.contentType] == "application/pdf")
      #expect(Array(buffer: pdf.body).starts(with: Array("%PDF".utf8)))
      let png = try await mona.get("\(path)/certificate.png")
      #expect(Array(buffer: png.body).starts(with: [0x89, 0x50, 0x4E, 0x47]))
      #expect(try await mona.get("\(path)/certificate.exe").status == .notFound)
      for file in ["", "/certificate.pdf", "/certificate.png"] {
        #expect(try await lee.get(path + file).status == .notFound)
      }
    }
  }

  @Test func `the training record is one’s own, and a trainer’s to read`() async throws {
    let stage = try await TrainingStage()
    try await stage.installation.test { client in
      let mona = Browser(client: client, cookie: stage.monaCookie)
      let lee = Browser(client: client, cookie: stage.leeCookie)
      let trainer = Browser(client: client, cookie: stage.trainerCookie)
      #expect(try await mona.get("/learning/transcript").text.contains("1 of 1 course completed"))
      let csv = try await mona.get("/learning/transcript/transcript.csv").text
      #expect(csv.contains("\"\(stage.code)\"") && csv.split(separator: "\r\n").count == 2)
      let pdf = try await mona.get("/learning/transcript/transcript.pdf")
      #expect(Array(buffer: pdf.body).starts(with: Array("%PDF".utf8)))
      let other = "/learning/transcript?person=\(stage.mona)"
      #expect(try await lee.get(other).status == .notFound)
      #expect(try await trainer.get(other).text.contains("Training record of Mona"))
      #expect(try await trainer.get("/learning/transcript?person=nobody").status == .notFound)
      #expect(try await lee.get("/learning/transcript").text.contains("no training on record"))
    }
  }

  @Test func `a trainer revokes with a reason, and the public page says so at once`()
    async throws
  {
    let stage = try await TrainingStage()
    try await stage.installation.test { client in
      let mona = Browser(client: client, cookie: stage.monaCookie)
      let trainer = Browser(client: client, cookie: stage.trainerCookie)
      let act = "/training/certificates/\(stage.certificate)/revoke"
      #expect(try await mona.send(act, ["reason": "x"]).status == .forbidden)
      let empty = try await trainer.send(act, ["reason": "  "])
      #expect(empty.status == .unprocessableContent && empty.text.contains("needs a reason"))
      try await trainer.post(act, ["reason": "Taken by somebody else <b>"])
      let anybody = try await client.get("/verify/\(stage.code)").text
      #expect(anybody.contains("Revoked: the agency") && !anybody.contains("somebody else"))
      let own = try await mona.get("/learning/certificates/\(stage.certificate)").text
      #expect(own.contains("Taken by somebody else &lt;b&gt;") && !own.contains("<svg"))
      let file = "/learning/certificates/\(stage.certificate)/certificate.pdf"
      #expect(try await mona.get(file).status == .conflict)
      #expect(
        try await trainer.get("/training/certificates?standing=revoked").text.contains("Mona"))
    }
  }

  @Test func `the gradebook leads down to the answer, for trainers alone`() async throws {
    let stage = try await TrainingStage()
    try await stage.installation.test { client in
      let mona = Browser(client: client, cookie: stage.monaCookie)
      let trainer = Browser(client: client, cookie: stage.trainerCookie)
      let course = "/training/courses/first-post"
      let book = try await trainer.get("\(course)?unit=&state=done&q=mon&order=score&page=1")
      #expect(book.text.contains("1 of 1 done; 0 stuck."))
      let paths = [
        course, "\(course)/stuck", "\(course)/questions", "\(course)/questions?test=before",
        "\(course)/people/\(stage.mona)", "/training/files/gradebook.csv?course=first-post",
        "/training/files/stuck.csv?course=first-post", "/training/certificates",
        "/training/files/questions.csv?course=first-post", "/training/files/certificates.csv",
      ]
      for path in paths {
        #expect(try await trainer.get(path).status == .ok, "\(path)")
        #expect(try await mona.get(path).status == .forbidden, "\(path)")
      }
      for path in [
        "/training/courses/nothing", "\(course)/people/nobody", "/training/attempts/nothing",
        "\(course)/questions/nothing", "\(course)/rosters/a/b", "/training/files/gradebook.csv",
        "/training/files/roster.csv?course=first-post&item=x",
      ] {
        #expect(try await trainer.get(path).status == .notFound, "\(path)")
      }
      #expect(try await trainer.get("\(course)/people/\(stage.mona)").text.contains("Completed on"))
    }
  }
}

/// The small course, completed by Mona, with Lee who has not begun and Ravi who trains.
struct TrainingStage {
  let installation: TestInstallation
  let monaCookie: String
  let leeCookie: String
  let trainerCookie: String
  let mona: String
  let certificate: String
  let code: CertificateCode

  init() async throws {
    installation = try await TestInstallation()
    let parts = installation.parts
    monaCookie = try await installation.signIn("Mona", roles: [.officer])
    leeCookie = try await installation.signIn("Lee", roles: [.officer])
    trainerCookie = try await installation.signIn("Ravi", roles: [.trainer])
    let person = try #require(try await parts.people.people().first { $0.name == "Mona" })
    mona = person.id.rawValue
    let course = try #require(TinyCourse.course)
    let published = try await parts.courses.library.store.publish(
      course, media: [], by: "Test", now: parts.clock())
    let version = try #require(published)
    let enrollment = try await parts.courses.desk.enrollments.enroll(
      mona, in: version, path: "patrol", now: parts.clock())
    let learner = Learner(
      person: SignedInPerson(id: mona, name: "Mona", roles: [.officer]), enrollment: enrollment,
      version: version)
    for item in ["say-what-helps/what-helps", "keep-private/names", "keep-private/quiz"] {
      try await parts.courses.desk.progress.finish(
        try #require(ItemReference(item)), in: learner, score: 0.9, now: parts.clock())
    }
    let issued = try #require(
      try await parts.training.certificates.store.certificates(of: mona).first)
    certificate = issued.id.rawValue
    code = issued.code
  }
}

extension TestClientProtocol {
  fileprivate func get(_ path: String) async throws -> TestResponse {
    try await execute(uri: path, method: .get) { $0 }
  }
}
