package import Storage

/// Where certificates are kept.
///
/// - `course_certificate`: one for a completed enrollment, with everything as it was then; never
///   changed. `code` is without hyphens. Moments are milliseconds since 1970.
/// - `course_certificate_revocation`: that one does not count anymore; never changed.
package enum CertificateSchema {
  package static let migrations = [
    Migration(
      id: "curriculum-2-certificates",
      statements: [
        """
        CREATE TABLE course_certificate (
          id TEXT PRIMARY KEY,
          code TEXT NOT NULL UNIQUE,
          enrollment_id TEXT NOT NULL UNIQUE REFERENCES course_enrollment (id),
          person_id TEXT NOT NULL,
          person_name TEXT NOT NULL,
          course_id TEXT NOT NULL,
          version_number BIGINT NOT NULL,
          title TEXT NOT NULL,
          path_title TEXT,
          score DOUBLE PRECISION CHECK (score >= 0 AND score <= 1),
          minutes BIGINT NOT NULL CHECK (minutes >= 0),
          issued_at BIGINT NOT NULL,
          expires_at BIGINT NOT NULL CHECK (expires_at >= issued_at)
        )
        """,
        "CREATE INDEX course_certificate_person ON course_certificate (person_id, issued_at)",
        "CREATE INDEX course_certificate_course ON course_certificate (course_id, issued_at)",
        """
        CREATE TABLE course_certificate_revocation (
          certificate_id TEXT PRIMARY KEY REFERENCES course_certificate (id),
          reason TEXT NOT NULL,
          person_id TEXT NOT NULL,
          person_name TEXT NOT NULL,
          at BIGINT NOT NULL
        )
        """,
      ],
      appendOnly: ["course_certificate", "course_certificate_revocation"])
  ]
}
