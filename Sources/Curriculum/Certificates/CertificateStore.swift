import CourseFormat
import Foundation
import Kernel
package import Storage
package import Web

/// Where certificates are kept, and where they come from.
package struct CertificateStore: Sendable {
  let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// For the store of progress, which tells when somebody completes a course.
  package static let whenCompleted: ProgressStore.CompletionListener = {
    transaction, enrollment, version, person, now in
    try issue(transaction, for: enrollment, of: version, to: person, at: now)
  }

  /// Issues the certificate of a completed enrollment, once, in the transaction that completes it.
  ///
  /// Nothing happens when the course gives none.
  package static func issue(
    _ transaction: any Transaction, for enrollment: Enrollment, of version: CourseVersion,
    to person: SignedInPerson, at now: Int
  ) throws {
    guard let plan = version.course.certificate else { return }
    let progress = try transaction.progress(of: enrollment.id)
    let quizzes = progress.filter { version.course.item($0.item)?.kind == .quiz }
    let scores = quizzes.compactMap(\.score)
    let mean = scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    let seconds = progress.reduce(0) { $0 + $1.seconds }
    try transaction.execute(
      """
      INSERT INTO course_certificate
        (id, code, enrollment_id, person_id, person_name, course_id, version_number, title,
         path_title, score, minutes, issued_at, expires_at)
      VALUES
        (\(UUID().uuidString.lowercased()), \(CertificateCode()), \(enrollment.id), \(person.id),
         \(person.name), \(version.course.id), \(version.number), \(plan.title),
         \(optional: enrollment.path.flatMap { version.course.path($0)?.title }),
         \(optional: mean), \(seconds / 60), \(now),
         \(CertificateExpiry.moment(plan.validMonths, after: now)))
      ON CONFLICT (enrollment_id) DO NOTHING
      """)
  }

  package func certificate(_ id: Certificate.ID) async throws -> Certificate {
    guard let found = try await certificates("c.id = \(id)").first else {
      throw CertificateError.noSuchCertificate
    }
    return found
  }

  /// nil when no certificate has the code.
  package func certificate(_ code: CertificateCode) async throws -> Certificate? {
    try await certificates("c.code = \(code)").first
  }

  package func certificate(of enrollment: Enrollment.ID) async throws -> Certificate? {
    try await certificates("c.enrollment_id = \(enrollment)").first
  }

  /// Newest first.
  package func certificates(of person: String) async throws -> [Certificate] {
    try await certificates("c.person_id = \(person)")
  }

  /// Everybody’s, newest first, at most so many.
  package func newest(_ most: Int) async throws -> [Certificate] {
    try await certificates("1 = 1", most: most)
  }

  /// From now on the certificate does not count; its reason is public to those concerned only.
  package func revoke(
    _ id: Certificate.ID, because typed: String, by person: SignedInPerson, at now: Int
  ) async throws {
    let reason = typed.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !reason.isEmpty else { throw CertificateError.noReason }
    guard reason.count <= 500 else { throw CertificateError.reasonTooLong }
    try await database.write { transaction in
      guard
        try transaction.exists("SELECT 1 AS one FROM course_certificate WHERE id = \(id)")
      else { throw CertificateError.noSuchCertificate }
      let added = try transaction.execute(
        """
        INSERT INTO course_certificate_revocation (certificate_id, reason, person_id, person_name, at)
        VALUES (\(id), \(reason), \(person.id), \(person.name), \(now))
        ON CONFLICT (certificate_id) DO NOTHING
        """)
      guard added == 1 else { throw CertificateError.revokedAlready }
    }
  }

  private func certificates(
    _ condition: SQL, most: Int = 10_000
  ) async throws -> [Certificate] {
    try await database.read {
      try $0.rows(
        """
        SELECT c.id, c.code, c.enrollment_id, c.person_id, c.person_name, c.course_id,
          c.version_number, c.title, c.path_title, c.score, c.minutes, c.issued_at, c.expires_at,
          r.reason, r.person_name AS revoked_by, r.at AS revoked_at
        FROM course_certificate AS c
        LEFT JOIN course_certificate_revocation AS r ON r.certificate_id = c.id
        WHERE \(condition) ORDER BY c.issued_at DESC, c.id LIMIT \(most)
        """
      ).compactMap(Certificate.init)
    }
  }
}

extension Certificate {
  fileprivate init?(_ row: Row) throws {
    guard let code = CertificateCode(try row.text("code")) else { return nil }
    self.init(
      id: ID(try row.text("id")), code: code,
      enrollment: Enrollment.ID(try row.text("enrollment_id")),
      person: try row.text("person_id"), name: try row.text("person_name"),
      course: Course.ID(try row.text("course_id")), version: try row.integer("version_number"),
      title: try row.text("title"), path: try row.textIfPresent("path_title"),
      score: try row.realIfPresent("score"), minutes: try row.integer("minutes"),
      issuedAt: try row.integer("issued_at"), expiresAt: try row.integer("expires_at"))
    guard let reason = try row.textIfPresent("reason") else { return }
    revocation = Revocation(
      reason: reason, by: try row.text("revoked_by"), at: try row.integer("revoked_at"))
  }
}
