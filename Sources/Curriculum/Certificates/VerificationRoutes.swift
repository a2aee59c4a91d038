import Markup
import HTTPTypes
import Hummingbird
import SiteMap
package import Web

/// Where anybody checks a certificate's code, without signing in.
///
/// It tells name, training, dates and agency of a code that somebody holds, and nothing to whoever
/// has none: there is no list, codes have 55 random bits, and each address has few checks a minute.
package struct VerificationRoutes: Sendable {
  private let desk: CertificateDesk
  /// A class that scans its certificates together comes from one address.
  private let checks = TokenBuckets(perSecond: 1, burst: 60)

  package init(desk: CertificateDesk) {
    self.desk = desk
  }

  package var routes: [Route] {
    [
      .get("verify", .everybody, use: ask),
      .get("verify/:code", .everybody, use: check),
    ]
  }

  private func ask(request: Request, context: AppContext) async throws -> Response {
    guard let typed = request.queryForm["code"], !typed.isEmpty else {
      return try await page(.nothingAsked, context)
    }
    guard let code = CertificateCode(typed) else { return try await page(.noCode, context) }
    return .redirect(
      to: Link.learning(.verifiedCertificate(code: code.text)).path, type: .normal)
  }

  private func check(request: Request, context: AppContext) async throws -> Response {
    guard let code = CertificateCode(try context.parameters.require("code")) else {
      return try await page(.noCode, context)
    }
    let now = desk.clock()
    guard checks.take(context.peerAddress, now: now) else { throw CertificateError.tooManyChecks }
    guard let certificate = try await desk.store.certificate(code) else {
      return try await page(.unknown(code), context)
    }
    return try await page(.found(certificate, certificate.standing(at: now)), context)
  }

  private func page(
    _ answer: VerificationPage.Answer, _ context: AppContext
  ) async throws -> Response {
    let agency = try await desk.agency()
    let status: HTTPResponse.Status =
      switch answer {
      case .nothingAsked, .found: .ok
      case .noCode, .unknown: .notFound
      }
    var response = context.page("Check a certificate", status: status, styles: ["training.css"]) {
      VerificationPage(answer: answer, agency: agency)
    }
    response.headers[.cacheControl] = "no-store"
    if let robots = HTTPField.Name("X-Robots-Tag") { response.headers[robots] = "noindex" }
    return response
  }
}
