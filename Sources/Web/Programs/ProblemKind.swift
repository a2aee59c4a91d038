package import HTTPTypes

/// The kinds of failure that a program can meet, each with a stable name.
package enum ProblemKind: String, CaseIterable, Sendable {
  case malformedRequest = "malformed-request"
  case notJSON = "not-json"
  case tokenNeeded = "token-needed"
  case tokenRefused = "token-refused"
  case notAllowed = "not-allowed"
  case notFound = "not-found"
  case methodNotAllowed = "method-not-allowed"
  case conflict
  case tooLarge = "too-large"
  case unsupportedMediaType = "unsupported-media-type"
  case invalidBody = "invalid-body"
  case tooManyRequests = "too-many-requests"
  case unavailable
  case internalError = "internal-error"

  package var status: HTTPResponse.Status {
    switch self {
    case .malformedRequest, .notJSON: .badRequest
    case .tokenNeeded, .tokenRefused: .unauthorized
    case .notAllowed: .forbidden
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .conflict: .conflict
    case .tooLarge: .contentTooLarge
    case .unsupportedMediaType: .unsupportedMediaType
    case .invalidBody: .unprocessableContent
    case .tooManyRequests: .tooManyRequests
    case .unavailable: .serviceUnavailable
    case .internalError: .internalServerError
    }
  }

  /// The same words for every problem of the kind.
  package var title: String {
    switch self {
    case .malformedRequest: "The request is malformed"
    case .notJSON: "The body is not JSON"
    case .tokenNeeded: "A token is needed"
    case .tokenRefused: "The token is not valid"
    case .notAllowed: "The token does not allow this"
    case .notFound: "There is nothing here"
    case .methodNotAllowed: "The address does not have this method"
    case .conflict: "That cannot be done now"
    case .tooLarge: "The body is too large"
    case .unsupportedMediaType: "The body is of another type than JSON"
    case .invalidBody: "The body is not as it should be"
    case .tooManyRequests: "Too many requests"
    case .unavailable: "Not available for a moment"
    case .internalError: "Something went wrong on our side"
    }
  }
}
