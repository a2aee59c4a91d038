import CourseFormat
import Foundation
import Kernel
import Markup
import Paper
import Storage
import Testing
import Web

@testable import Curriculum

struct CertificateTests {
  @Test func `who completes a course has one certificate, as it was then`() async throws {
    let school = try await TrainedSchool()
    let learner = try await school.complete("Ana", score: 0.9)
    try await school.finish(TrainedSchool.patrol, by: learner)
    let certificates = try await school.certificates.certificates(of: "ana")
    let certificate = try #require(certificates.first)
    #expect(certificates.count == 1)
    #expect(certificate.name == "Ana" && certificate.version == 1)
    #expect(certificate.path == "Patrol officers" && certificate.score == 0.9)
    #expect(certificate.standing(at: school.time.now) == .valid)
    #expect(try await school.certificates.certificate(certificate.code) == certificate)
    #expect(try await school.certificates.certificate(CertificateCode()) == nil)
  }

  @Test func `a course without a plan gives no certificate`() async throws {
    var course = try #require(TinyCourse.course)
    course.certificate = nil
    let school = try await TrainedSchool(course)
    _ = try await school.complete("Ana")
    #expect(try await school.certificates.newest(10).isEmpty)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2024-02-29", 24, "2026-02-28"), ("2026-11-23", 24, "2028-11-23"),
    ("2026-12-31", 2, "2027-02-28"),
  ])
  func `validity is counted in calendar months`(day: String, months: Int, end: String) throws {
    let start = try Date("\(day)T10:30:00Z", strategy: .iso8601)
    let moment = CertificateExpiry.moment(
      months, after: Int(start.timeIntervalSince1970 * 1000))
    #expect(CourseWords.day(moment) == end)
  }

  @Test func `it expires when its months are over`() async throws {
    let school = try await TrainedSchool()
    _ = try await school.complete("Ana")
    let certificate = try #require(try await school.certificates.newest(1).first)
    #expect(certificate.standing(at: certificate.expiresAt - 1) == .valid)
    #expect(certificate.standing(at: certificate.expiresAt) == .expired)
  }

  @Test func `a revocation has a reason, stands once, and cannot be taken out`() async throws {
    let school = try await TrainedSchool()
    _ = try await school.complete("Ana")
    let store = school.certificates
    let id = try #require(try await store.newest(1).first?.id)
    for (reason, error) in [
      (" \n", CertificateError.noReason),
      (String(repeating: "x", count: 501), .reasonTooLong),
    ] {
      await #expect(throws: error) {
        try await store.revoke(id, because: reason, by: school.trainer, at: 1)
      }
    }
    try await store.revoke(id, because: "Shared the answers", by: school.trainer, at: 5)
    let revoked = try await store.certificate(id)
    #expect(revoked.standing(at: school.time.now) == .revoked)
    #expect(revoked.revocation?.by == "Ravi Okafor")
    await #expect(throws: CertificateError.revokedAlready) {
      try await store.revoke(id, because: "Again", by: school.trainer, at: 6)
    }
    await #expect(throws: CertificateError.noSuchCertificate) {
      try await store.revoke("nothing", because: "x", by: school.trainer, at: 6)
    }
    let database = school.database
    for change: SQL in [
      "DELETE FROM course_certificate_revocation", "UPDATE course_certificate SET score = 1",
    ] {
      await #expect(throws: StorageError.self) {
        try await database.write { try $0.execute(change) }
      }
    }
  }

  @Test(arguments: [
    "Ana Ortiz", "<script>alert(1)</script> & \"Sons\"", "A\u{1}B\u{7}", "李小龍 警察",
    String(repeating: "Maximiliana ", count: 9), "]]> <!ENTITY x>",
  ])
  func `the drawing holds whatever somebody is called`(name: String) async throws {
    let school = try await TrainedSchool()
    _ = try await school.complete("Ana")
    var certificate = try #require(try await school.certificates.newest(1).first)
    certificate.name = name
    let drawing = CertificateDrawing(
      certificate, agency: name, publicURL: "https://training.example")
    let picture = try SVGDrawing(drawing.rendered())
    #expect(picture.width == 1056 && picture.height == 816)
    #expect(try picture.png(width: 528).starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let pdf = try picture.pdf(
      title: "Certificate", author: "Test", date: Date(timeIntervalSince1970: 0),
      alternative: drawing.words, sheet: .letter)
    #expect(pdf.starts(with: Array("%PDF".utf8)))
  }

  @Test func `the list is filtered, and its file holds no formula`() async throws {
    let school = try await TrainedSchool()
    for name in ["=HYPERLINK(1)", "Ben"] { _ = try await school.complete(name) }
    let all = try await school.certificates.newest(10)
    let list = CertificateList(all, standing: "valid", words: "ben", now: school.time.now)
    #expect(list.lines.map(\.certificate.name) == ["Ben"])
    #expect(list.sentence == "2 valid.")
    #expect(CertificateList(all, standing: "expired", words: nil, now: 0).lines.isEmpty)
    let file = CertificateList(all, standing: "nonsense", words: nil, now: 0).table.csv
    #expect(file.contains("\"'=HYPERLINK(1)\""))
  }
}
