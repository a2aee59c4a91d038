package import HTTPTypes
package import Hummingbird
import Kernel
import Logging
import Markup
import SiteMap

/// Turns whatever a handler throws into a page that a person can act on.
///
/// The details of an error that is not written for people go to the log, never to the page.
package struct ErrorPages: RouterMiddleware {
  package func handle(
    _ request: Request, context: AppContext,
    next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch  where request.isFromProgram {
      return problem(error, context)
    } catch let error as SignInRequired {
      throw error
    } catch let error as any UserFacingError {
      return page(error.message, status: error.kind.status, request, context)
    } catch let error as any HTTPResponseError {
      return page(Self.sentence(for: error.status), status: error.status, request, context)
    } catch {
      context.logger.error("Unexpected error", metadata: ["error": "\(error)"])
      let message = "Something went wrong on our side. Please try again."
      return page(message, status: .internalServerError, request, context)
    }
  }

  private func problem(_ error: any Error, _ context: AppContext) -> Response {
    if let problem = Problem(describing: error) { return problem.response }
    context.logger.error("Unexpected error", metadata: ["error": "\(error)"])
    return Problem(.internalError, "Something went wrong on our side. Try again later.").response
  }

  private func page(
    _ message: String, status: HTTPResponse.Status, _ request: Request, _ context: AppContext
  ) -> Response {
    if request.headers[.accept]?.contains("application/json") == true {
      return .json(Array("{\"error\":\(message.jsonLiteral)}".utf8), status: status)
    }
    var response = context.page(Self.title(for: status), status: status) {
      Element("h1") { Self.title(for: status) }
      Element("p", ["role": "alert"]) { message }
      Element("p") {
        Element("a", ["href": Link.home.path]) { "Go to the start page" }
      }
    }
    if status == .serviceUnavailable { response.headers[.retryAfter] = "5" }
    return response
  }

  private static func title(for status: HTTPResponse.Status) -> String {
    switch status.code {
    case 404: "Page not found"
    case 403: "Not allowed"
    case 409, 422: "That did not work"
    case 503: "Back in a moment"
    case 500...: "Something went wrong"
    default: "That did not work"
    }
  }

  private static func sentence(for status: HTTPResponse.Status) -> String {
    switch status.code {
    case 404: "There is nothing at this address. Check it, or start from the start page."
    case 413: "That is too much at once. Send less."
    default: "The request could not be used (\(status.reasonPhrase)). Go back and try again."
    }
  }
}

extension UserFacingErrorKind {
  package var status: HTTPResponse.Status {
    switch self {
    case .notFound: .notFound
    case .notAllowed: .forbidden
    case .invalid: .unprocessableContent
    case .conflict: .conflict
    case .malformed: .badRequest
    case .tooMany: .tooManyRequests
    case .unavailable: .serviceUnavailable
    }
  }
}

extension String {
  /// The text as a JSON string.
  fileprivate var jsonLiteral: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default:
        if scalar.value >= 0x20 { result.unicodeScalars.append(scalar) }
      }
    }
    return result + "\""
  }
}
