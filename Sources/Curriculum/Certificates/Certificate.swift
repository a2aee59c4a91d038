package import CourseFormat
package import Kernel

/// That somebody completed a course, as it was when it was issued; what follows is written beside
/// it.
package struct Certificate: Equatable, Sendable {
  package typealias ID = Identifier<Certificate>

  package var id: ID
  package var code: CertificateCode
  package var enrollment: Enrollment.ID
  package var person: String
  /// As it was then.
  package var name: String
  package var course: Course.ID
  package var version: Int
  /// As the course's plan has it.
  package var title: String
  /// The short path that was taken; nil for the whole course.
  package var path: String?
  /// The mean of the quizzes, 0 to 1; nil without a quiz.
  package var score: Double?
  package var minutes: Int
  package var issuedAt: Int
  package var expiresAt: Int
  package var revocation: Revocation?

  /// That it does not count anymore, and why.
  package struct Revocation: Equatable, Sendable {
    package var reason: String
    package var by: String
    package var at: Int
  }

  package enum Standing: String, CaseIterable, Sendable {
    case valid, expired, revoked
  }

  package func standing(at now: Int) -> Standing {
    if revocation != nil { return .revoked }
    return now < expiresAt ? .valid : .expired
  }
}

extension Certificate.Standing {
  var title: String {
    switch self {
    case .valid: "Valid"
    case .expired: "Expired"
    case .revoked: "Revoked"
    }
  }

  var tag: String {
    switch self {
    case .valid: "tag tag-good"
    case .expired: "tag tag-warn"
    case .revoked: "tag tag-danger"
    }
  }
}
