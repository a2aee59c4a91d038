import Kernel
import Markup
import SiteMap
import Web

/// One certificate: how it looks, where it is as a file, and how it is checked.
struct CertificatePage: HTML {
  let certificate: Certificate
  let standing: Certificate.Standing
  let drawing: CertificateDrawing
  /// The site's address as others reach it.
  let link: String
  let isOwn: Bool
  let mayRevoke: Bool
  /// A newer version of the course was published.
  var hasChanged = false
  /// What was wrong with a revocation, and what had been typed.
  let error: (message: String, typed: String)?
  let formToken: String

  var body: some HTML {
    error.map { error in ErrorSummary([(field: "reason", message: error.message)]) }
    Element("p", ["class": "back"]) {
      if isOwn {
        Element("a", ["href": Link.learning(.transcript).path]) { "Your training record" }
      } else {
        Element("a", ["href": Link.training(.certificates).path]) { "Certificates" }
      }
    }
    Element("h1") { certificate.title }
    Element("p", ["class": "lead"]) {
      Element("span", ["class": standing.tag]) { standing.title }
      " \(sentence)"
    }
    if let revocation = certificate.revocation {
      Element("div", ["class": "summary-box verdict verdict-revoked"]) {
        Element("h2") { "Revoked on \(CourseWords.day(revocation.at)) by \(revocation.by)" }
        Element("p") { revocation.reason }
      }
    } else {
      Element("div", ["class": "certificate-sheet"]) { drawing }
      CertificateFiles(certificate: certificate)
    }
    if hasChanged && isOwn {
      Element("div", ["class": "notice"]) {
        Element("p") {
          "The course has changed since you completed version \(certificate.version). "
          Element("a", ["href": changes]) { "What changed" }
        }
      }
    }
    Element("section", ["aria-labelledby": "check"]) {
      Element("h2", ["id": "check"]) { "How others check it" }
      Element("p") {
        "Its code is "
        Element("strong", ["class": "code"]) { certificate.code.description }
        ". Anybody can check it, without signing in, at "
        Element("a", ["href": checked]) { link + checked }
        "."
      }
    }
    if mayRevoke && certificate.revocation == nil {
      RevocationForm(certificate: certificate, error: error, formToken: formToken)
    }
  }

  private var checked: String {
    Link.learning(.verifiedCertificate(code: certificate.code.text)).path
  }

  private var changes: String {
    Link.learning(.changes(certificate.course.rawValue)).path + "?since=\(certificate.version)"
  }

  private var sentence: String {
    let issued = "Issued to \(certificate.name) on \(CourseWords.day(certificate.issuedAt))"
    return switch standing {
    case .valid: "\(issued), valid until \(CourseWords.day(certificate.expiresAt))."
    case .expired: "\(issued). It was valid until \(CourseWords.day(certificate.expiresAt))."
    case .revoked: "\(issued)."
    }
  }
}

private struct CertificateFiles: HTML {
  let certificate: Certificate

  var body: some HTML {
    Element("div", ["class": "controls"]) {
      Element("a", ["class": "button primary", "href": file("pdf")]) { "PDF, letter" }
      Element("a", ["class": "button", "href": file("pdf") + "?paper=a4"]) { "PDF, A4" }
      Element("a", ["class": "button", "href": file("png")]) { "Picture (PNG)" }
    }
  }

  private func file(_ kind: String) -> String {
    Link.learning(.certificateFile(certificate.id.rawValue, kind: kind)).path
  }
}

/// Behind a summary, because it cannot be undone.
private struct RevocationForm: HTML {
  let certificate: Certificate
  let error: (message: String, typed: String)?
  let formToken: String

  var body: some HTML {
    Element("details", ["class": "revocation", "open": error == nil ? nil : ""]) {
      Element("summary") { "Revoke this certificate" }
      PostForm(
        to: Link.training(.certificateAct(certificate.id.rawValue, act: "revoke")).path,
        token: formToken, class: "narrow"
      ) {
        Element("div", ["class": error == nil ? "field" : "field field-error"]) {
          Element("label", ["for": "reason"]) { "Why it no longer counts" }
          Element("p", ["class": "hint", "id": "reason-hint"]) {
            "\(certificate.name) and trainers read the reason. Whoever checks the code sees only "
              + "that it is revoked. This cannot be undone."
          }
          error.map { error in Element("p", ["class": "error"]) { error.message } }
          Element(
            "textarea",
            [
              "id": "reason", "name": "reason", "rows": "3", "maxlength": "500", "required": "",
              "aria-describedby": "reason-hint", "aria-invalid": error == nil ? nil : "true",
            ]
          ) { error?.typed ?? "" }
        }
        Element("button", ["type": "submit", "class": "danger"]) { "Revoke for good" }
      }
    }
  }
}
