import Markup
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Paper
import SiteMap
package import Web

/// Certificates for those who have them, and for the trainers who answer for them.
package struct CertificateRoutes: Sendable {
  private let desk: CertificateDesk

  package init(desk: CertificateDesk) {
    self.desk = desk
  }

  package var routes: [Route] {
    let own = Access.permission(.takeCourses)
    return [
      .get("learning/certificates/:certificate", own, use: show),
      .get("learning/certificates/:certificate/:file", own, use: file),
      .get("training/certificates", .permission(.seeLearning), use: list),
      .get("training/files/certificates.csv", .permission(.seeLearning), use: table),
      .post(
        "training/certificates/:certificate/revoke", .permission(.assignCourses), use: revoke),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let certificate = try await certificate(context)
    let drawing = try await desk.drawing(of: certificate)
    let viewer = try context.visitor.requirePerson()
    let flash = try await context.takeFlash()
    let newest = try await desk.store.newestVersion(of: certificate.course)
    return context.page(certificate.title, flash: flash, styles: ["training.css"]) {
      CertificatePage(
        certificate: certificate, standing: certificate.standing(at: desk.clock()),
        drawing: drawing, link: desk.publicURL, isOwn: viewer.id == certificate.person,
        mayRevoke: viewer.may(.assignCourses),
        hasChanged: (newest ?? 0) > certificate.version, error: nil,
        formToken: context.visitor.formToken)
    }
  }

  private func file(request: Request, context: AppContext) async throws -> Response {
    let certificate = try await certificate(context)
    guard certificate.revocation == nil else { throw CertificateError.isRevoked }
    let drawing = try await desk.drawing(of: certificate)
    let picture = try SVGDrawing(drawing.rendered())
    let name = "certificate-\(certificate.code)"
    switch try context.parameters.require("file") {
    case "certificate.png":
      return .download(try picture.png(width: 2112), as: "image/png", named: "\(name).png")
    case "certificate.pdf":
      let sheet = request.queryForm["paper"] == "a4" ? PaperSize.a4 : .letter
      let bytes = try picture.pdf(
        title: "\(certificate.title): \(certificate.name)", author: try await desk.agency(),
        date: Date(timeIntervalSince1970: Double(certificate.issuedAt) / 1000),
        alternative: drawing.words, sheet: sheet)
      return .download(bytes, as: "application/pdf", named: "\(name).pdf")
    default: throw CertificateError.noSuchCertificate
    }
  }

  private func list(request: Request, context: AppContext) async throws -> Response {
    let list = try await list(request)
    let flash = try await context.takeFlash()
    return context.page("Certificates", flash: flash, styles: ["training.css"]) {
      CertificateListPage(list: list)
    }
  }

  private func table(request: Request, context: AppContext) async throws -> Response {
    .download(try await list(request).table)
  }

  private func list(_ request: Request) async throws -> CertificateList {
    CertificateList(
      try await desk.store.newest(10_000),
      standing: request.queryForm["standing"],
      words: request.queryForm["q"], now: desk.clock())
  }

  private func revoke(request: Request, context: AppContext) async throws -> Response {
    let id = Certificate.ID(try context.parameters.require("certificate"))
    do {
      try await desk.store.revoke(
        id, because: context.form.text("reason"), by: try context.visitor.requirePerson(),
        at: desk.clock())
    } catch let error as CertificateError where error.kind == .invalid {
      return try await again(id, error, context)
    }
    try await context.leaveFlash(
      Flash(.success, "The certificate is revoked. Whoever checks its code sees that at once."))
    return .redirect(to: Link.learning(.certificate(id.rawValue)).path, type: .normal)
  }

  /// The page with the form as it was typed.
  private func again(
    _ id: Certificate.ID, _ error: CertificateError, _ context: AppContext
  ) async throws -> Response {
    let certificate = try await desk.store.certificate(id)
    let drawing = try await desk.drawing(of: certificate)
    return context.page(
      certificate.title, status: .unprocessableContent, styles: ["training.css"]
    ) {
      CertificatePage(
        certificate: certificate, standing: certificate.standing(at: desk.clock()),
        drawing: drawing, link: desk.publicURL, isOwn: false, mayRevoke: true,
        error: (error.message, context.form.text("reason")),
        formToken: context.visitor.formToken)
    }
  }

  /// One’s own, or anybody’s for those who see how learners do.
  private func certificate(_ context: AppContext) async throws -> Certificate {
    let person = try context.visitor.requirePerson()
    let certificate = try await desk.store.certificate(
      Certificate.ID(try context.parameters.require("certificate")))
    guard certificate.person == person.id || person.may(.seeLearning) else {
      throw CertificateError.noSuchCertificate
    }
    return certificate
  }
}
