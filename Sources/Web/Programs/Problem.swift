package import HTTPTypes
import Hummingbird
import Kernel

/// An answer that tells a program what is wrong, where, and what to do (RFC 9457).
package struct Problem: Error, Equatable {
  package var kind: ProblemKind
  /// One sentence for what happened, one for what to do next.
  package var detail: String
  /// The places in the body that are wrong.
  package var faults: [Fault]
  /// Headers that the status asks for, such as `Retry-After`.
  package var headers: HTTPFields

  package struct Fault: Error, Equatable, Encodable {
    /// A JSON Pointer (RFC 6901) into the body that was sent.
    package var pointer: String
    package var detail: String

    package init(_ pointer: String, _ detail: String) {
      self.pointer = pointer
      self.detail = detail
    }
  }

  package init(
    _ kind: ProblemKind, _ detail: String, faults: [Fault] = [], headers: HTTPFields = [:]
  ) {
    self.kind = kind
    self.detail = detail
    self.faults = faults
    self.headers = headers
  }

  static func methodNotAllowed(_ allowed: [HTTPRequest.Method]) -> Problem {
    let names = allowed.map(\.rawValue).sorted().joined(separator: ", ")
    return Problem(
      .methodNotAllowed, "This address takes \(names). Use that, or look at /api/v1/openapi.json.",
      headers: [.allow: names])
  }
}

extension Problem {
  /// Any error as a program gets to see it; nil when it is ours and only the log may have it.
  package init?(describing error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let refusal as RequestRefusal:
      self.init(refusal.isTooLarge ? .tooLarge : .malformedRequest, refusal.message)
    case let error as any UserFacingError:
      self.init(ProblemKind(error.kind), error.message)
      if [.tooManyRequests, .unavailable].contains(kind) { headers[.retryAfter] = "5" }
    case let error as any HTTPResponseError:
      self.init(status: error.status)
    default: return nil
    }
  }

  private init(status: HTTPResponse.Status) {
    switch status.code {
    case 404:
      self.init(
        .notFound, "This address does not exist. Look at /api/v1/openapi.json for those that do.")
    case 413: self.init(.tooLarge, "The body is too large. Send less at once.")
    case 400..<500:
      self.init(
        .malformedRequest, "The request cannot be used (\(status.reasonPhrase)). Mend it first.")
    default: self.init(.internalError, "Something went wrong on our side. Try again later.")
    }
  }
}

extension RequestRefusal {
  fileprivate var isTooLarge: Bool {
    if case .tooLarge = self { true } else { false }
  }
}

extension ProblemKind {
  fileprivate init(_ kind: UserFacingErrorKind) {
    self =
      switch kind {
      case .notFound: .notFound
      case .notAllowed: .notAllowed
      case .invalid: .invalidBody
      case .conflict: .conflict
      case .malformed: .malformedRequest
      case .tooMany: .tooManyRequests
      case .unavailable: .unavailable
      }
  }
}
