import DraftReview
import Kernel
import Markup
import SiteMap

/// Everything that was done with a draft, the latest first.
struct HistorySection: HTML {
  let record: DraftRecord
  let networks: [Network]
  var linksToVersions = true

  var body: some HTML {
    Element("section", ["aria-labelledby": "history-title"]) {
      Element("h2", ["id": "history-title"]) { "Record" }
      Element("ol", ["class": "history"]) {
        record.events.reversed().map { event in
          Element("li") {
            Moment(milliseconds: event.at)
            Element("p") {
              Element("strong") { event.person.name }
              " \(event.sentence(networks))"
              event.counts.map { " (\($0))" } ?? ""
            }
            event.remark.map { remark in
              Element("blockquote", ["class": "exhibit", "dir": "auto"]) { remark }
            }
            event.details[.link].map { link in
              Element("p") { Element("a", ["href": link, "rel": "noreferrer"]) { link } }
            }
          }
        }
      }
      if linksToVersions {
        Element("p") {
          Element("a", ["href": Link.deskRecord(record.draft.id.rawValue).path]) {
            "Every version with its findings, and exports"
          }
        }
      }
    }
  }
}

extension DraftEvent {
  /// What draft review found in a version when it was saved.
  fileprivate var counts: String? {
    guard kind == .written, let blocks = details[.blocks], let warnings = details[.warnings] else {
      return nil
    }
    if blocks == "0", warnings == "0" { return "no block, no warning" }
    return "\(blocks) block\(blocks == "1" ? "" : "s"), "
      + "\(warnings) warning\(warnings == "1" ? "" : "s")"
  }
}
