import Markup
import SiteMap

/// Where anybody checks a certificate: the answer first, then the field for another code.
struct VerificationPage: HTML {
  enum Answer {
    case nothingAsked
    /// What was typed cannot be a code.
    case noCode
    case unknown(CertificateCode)
    case found(Certificate, Certificate.Standing)
  }

  let answer: Answer
  let agency: String

  var body: some HTML {
    Element("h1") { "Check a certificate" }
    switch answer {
    case .nothingAsked:
      Element("p", ["class": "lead"]) {
        "Type the code of a training certificate that \(agency) has issued."
      }
    case .noCode:
      VerificationNotice(
        title: "This is no code of a certificate.",
        text: "A code has twelve letters and digits. The letters I and O and the digits 0 and 1 "
          + "are never in it. Compare it with the certificate and type it again.")
    case .unknown(let code):
      VerificationNotice(
        title: "Not known: \(code)",
        text: "\(agency) has issued no certificate with this code. Ask whoever showed it to you, "
          + "or the agency.")
    case .found(let certificate, let standing):
      FoundCertificate(certificate: certificate, standing: standing, agency: agency)
    }
    VerificationForm()
  }
}

private struct VerificationNotice: HTML {
  let title: String
  let text: String

  var body: some HTML {
    Element("div", ["class": "summary-box verdict verdict-unknown", "role": "status"]) {
      Element("h2") { title }
      Element("p") { text }
    }
  }
}

/// What anybody may know: name, course, dates and who issued it.
private struct FoundCertificate: HTML {
  let certificate: Certificate
  let standing: Certificate.Standing
  let agency: String

  var body: some HTML {
    Element("div", ["class": "summary-box verdict verdict-\(standing.rawValue)", "role": "status"])
    {
      Element("h2") {
        Element("span", ["aria-hidden": "true"]) { standing == .valid ? "✓ " : "✗ " }
        sentence
      }
      Element("dl") {
        VerifiedFact(name: "Name", value: certificate.name)
        VerifiedFact(name: "Training", value: training)
        VerifiedFact(name: "Issued by", value: agency)
        VerifiedFact(name: "Issued", value: CourseWords.day(certificate.issuedAt))
        VerifiedFact(name: "Valid until", value: CourseWords.day(certificate.expiresAt))
        certificate.revocation.map { revocation in
          VerifiedFact(name: "Revoked", value: CourseWords.day(revocation.at))
        }
        VerifiedFact(name: "Code", value: certificate.code.description)
      }
    }
  }

  private var training: String {
    certificate.title + (certificate.path.map { " (path: \($0))" } ?? "")
  }

  private var sentence: String {
    switch standing {
    case .valid: "Valid: this certificate counts today."
    case .expired: "Expired: this certificate counted until its date."
    case .revoked: "Revoked: the agency has taken this certificate back."
    }
  }
}

private struct VerifiedFact: HTML {
  let name: String
  let value: String

  var body: some HTML {
    Element("div") {
      Element("dt") { name }
      Element("dd") { value }
    }
  }
}

/// A plain form without a token: it changes nothing, and anybody may use it.
private struct VerificationForm: HTML {
  var body: some HTML {
    Element(
      "form",
      ["method": "get", "action": Link.learning(.verification).path, "class": "verify-form"]
    ) {
      Element("div", ["class": "field"]) {
        Element("label", ["for": "code"]) { "Code" }
        Element("p", ["class": "hint", "id": "code-hint"]) {
          "Such as ABCD-EFGH-JKLM. Capital or small letters, with or without hyphens."
        }
        VoidElement(
          "input",
          [
            "id": "code", "name": "code", "type": "text", "required": "", "maxlength": "40",
            "autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false",
            "aria-describedby": "code-hint",
          ])
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Check" }
    }
  }
}
