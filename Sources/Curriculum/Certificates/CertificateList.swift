import Kernel
import SiteMap
import Web

/// Certificates as a trainer looks for them: by standing, by words of name, training or code.
struct CertificateList: Sendable {
  struct Line: Sendable {
    var certificate: Certificate
    var standing: Certificate.Standing
  }

  let standing: Certificate.Standing?
  let words: String
  let lines: [Line]
  /// Of all certificates, whatever the filter.
  let counts: [Certificate.Standing: Int]
  /// Those that expire within 60 days.
  let soon: Int

  static let shown = 200
  private static let sixtyDays = 60 * 86_400_000

  init(_ certificates: [Certificate], standing: String?, words: String?, now: Int) {
    self.standing = standing.flatMap(Certificate.Standing.init(rawValue:))
    self.words = String((words ?? "").prefix(80))
    let all = certificates.map { Line(certificate: $0, standing: $0.standing(at: now)) }
    counts = Dictionary(grouping: all, by: \.standing).mapValues(\.count)
    soon = all.count { $0.standing == .valid && $0.certificate.expiresAt < now + Self.sixtyDays }
    let wanted = self.standing
    let needle = self.words.lowercased()
    lines = all.filter { line in
      (wanted == nil || line.standing == wanted)
        && (needle.isEmpty || line.certificate.haystack.contains(needle))
    }
  }

  /// The answer first.
  var sentence: String {
    guard !counts.isEmpty else { return "No certificate has been issued yet." }
    let parts = Certificate.Standing.allCases.compactMap { standing in
      counts[standing].map { "\($0) \(standing.title.lowercased())" }
    }
    return parts.joined(separator: ", ")
      + (soon == 0 ? "." : "; \(soon) of the valid ones expire within 60 days.")
  }

  var table: DataTable {
    DataTable(
      id: "certificates", title: "Certificates",
      columns: [
        "Name", "Training", "Path", "Standing", "Issued", "Valid until", .number("Minutes"),
        .number("Score, %"), .number("Version"), "Code", "Revoked because",
      ],
      rows: lines.map { line in
        let certificate = line.certificate
        return [
          .init(certificate.name), .init(certificate.title), .init(certificate.path ?? ""),
          .init(line.standing.title), .init(CourseWords.day(certificate.issuedAt)),
          .init(CourseWords.day(certificate.expiresAt)), .init("\(certificate.minutes)"),
          .init(certificate.score.map { "\(Int(($0 * 100).rounded()))" } ?? ""),
          .init("\(certificate.version)"), .init(certificate.code.description),
          .init(certificate.revocation?.reason ?? ""),
        ]
      })
  }
}

extension Certificate {
  fileprivate var haystack: String {
    "\(name) \(title) \(code.text) \(code)".lowercased()
  }
}
