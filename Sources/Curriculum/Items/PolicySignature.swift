package import CourseFormat
import Crypto
import Foundation
import Kernel
package import Storage
import Web

/// Somebody confirmed with their name that they read a policy.
package struct PolicySignature: Equatable, Sendable {
  package var person: String
  package var personName: String
  package var course: Course.ID
  package var item: ItemReference
  package var policyVersion: String
  /// SHA-256 of the text that was signed.
  package var textDigest: String
  package var typedName: String
  package var at: Int

  /// Throws unless the name that was typed is the person's; case and spaces do not matter.
  static func check(_ typed: String, of name: String) throws(ItemError) {
    let fold: (String) -> [Substring] = { $0.lowercased().split(whereSeparator: \.isWhitespace) }
    guard fold(typed) == fold(name) else { throw .notYourName(name) }
  }

  static func digest(of text: String) -> String {
    SHA256.hash(data: Data(text.utf8)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

/// Where signatures under policies are kept, for good.
package struct SignatureStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// Signs; a second signature under the same version changes nothing.
  func sign(
    _ policy: PolicyAcknowledgement, at item: ItemReference, by learner: Learner, typed: String,
    now: Int
  ) async throws {
    try PolicySignature.check(typed, of: learner.person.name)
    let digest = PolicySignature.digest(of: policy.text)
    try await database.write {
      try $0.execute(
        """
        INSERT INTO course_policy_signature
          (id, enrollment_id, person_id, person_name, course_id, item, policy_version, text_digest,
           typed_name, at)
        VALUES
          (\(UUID().uuidString.lowercased()), \(learner.enrollment.id), \(learner.person.id),
           \(learner.person.name), \(learner.enrollment.course), \(item.description),
           \(policy.version), \(digest), \(typed), \(now))
        ON CONFLICT (enrollment_id, item, policy_version) DO NOTHING
        """)
    }
  }

  /// The signature under this version of the policy.
  package func signature(
    under version: String, at item: ItemReference, of enrollment: Enrollment.ID
  ) async throws -> PolicySignature? {
    try await database.read {
      try $0.row(
        """
        SELECT * FROM course_policy_signature
        WHERE enrollment_id = \(enrollment) AND item = \(item.description)
          AND policy_version = \(version)
        """
      ).map { row in
        PolicySignature(
          person: try row.text("person_id"), personName: try row.text("person_name"),
          course: Course.ID(try row.text("course_id")), item: item, policyVersion: version,
          textDigest: try row.text("text_digest"), typedName: try row.text("typed_name"),
          at: try row.integer("at"))
      }
    }
  }
}
