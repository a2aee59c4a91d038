import DraftReview
import Kernel
import Markup
import SiteMap
import Web

/// The whole record of a draft: every version with its findings at the time, and the exports.
struct RecordPage: HTML {
  let record: DraftRecord
  let networks: [Network]
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.deskDraft(id).path]) { "The draft" }
    }
    Element("h1") { "Record of “\(record.draft.title)”" }
    Element("p", ["class": "lead"]) {
      "Nothing here can be changed or deleted. An export is noted in the record too."
    }
    Element("div", ["class": "controls"]) {
      RecordFormat.allCases.map { format in
        PostForm(
          to: Link.deskRecordFile(id, kind: format.rawValue).path, token: formToken, class: "inline"
        ) {
          Element("button", ["type": "submit"]) { "Download as \(format.rawValue.uppercased())" }
        }
      }
    }
    Element("section", ["aria-labelledby": "versions-title"]) {
      Element("h2", ["id": "versions-title"]) { "Versions" }
      record.versions.reversed().map { VersionCard(version: $0, networks: networks) }
    }
    HistorySection(record: record, networks: networks, linksToVersions: false)
  }

  private var id: String { record.draft.id.rawValue }
}

private struct VersionCard: HTML {
  let version: DraftVersion
  let networks: [Network]

  var body: some HTML {
    Element("article", ["class": "version", "aria-labelledby": "version-\(version.number)"]) {
      Element("h3", ["id": "version-\(version.number)"]) { "Version \(version.number)" }
      Element("p", ["class": "meta"]) {
        "\(version.person.name), "
        Moment(milliseconds: version.at)
        ". For \(names)."
      }
      Element("p", ["class": "marked-text", "dir": "auto"]) { version.content.text }
      version.content.own.sorted { $0.key < $1.key }.map { id, text in
        Element("div") {
          Element("h4") { "Own wording for \(name(id))" }
          Element("p", ["class": "marked-text", "dir": "auto"]) { text }
        }
      }
      if !version.content.alt.isEmpty {
        Element("p") { "Alt text of the picture: \(version.content.alt)" }
      }
      if version.findings.isEmpty {
        Element("p", ["class": "hint"]) { "Draft review found nothing." }
      } else {
        Element("details") {
          Element("summary") { "Findings at the time: \(version.findings.count)" }
          Element("ul", ["class": "old-findings"]) {
            version.findings.map(\.finding).map { finding in
              Element("li") {
                SeverityTag(severity: finding.severity)
                " \(finding.rule.ruleTitle): \(finding.what)"
                finding.quote.isEmpty ? "" : " “\(finding.quote)”"
              }
            }
          }
        }
      }
    }
  }

  private var names: String {
    let names = version.content.networks.map(name)
    return names.isEmpty ? "no network yet" : names.joined(separator: ", ")
  }

  private func name(_ id: String) -> String { networks.first { $0.id == id }?.name ?? id }
}
