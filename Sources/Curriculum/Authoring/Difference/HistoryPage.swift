import CourseFormat
import Markup
import SiteMap

/// Published versions, and everything that was done; nothing here is ever changed.
struct HistoryPage: HTML {
  let course: String
  let title: String
  let versions: [VersionEntry]
  let events: [CourseDraftEvent]
  let isOpen: Bool

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.authoring(.course(course)).path]) { title }
    }
    Element("h1") { "History" }
    Element("section", ["aria-labelledby": "versions"]) {
      Element("h2", ["id": "versions"]) { "Published versions" }
      if versions.isEmpty {
        Element("p", ["class": "empty"]) { "There is none yet." }
      }
      Element("ol", ["class": "version-list"]) {
        versions.enumerated().map { index, version in
          VersionRow(
            course: course, version: version,
            before: versions.indices.contains(index + 1) ? versions[index + 1].number : nil)
        }
      }
    }
    if isOpen {
      Element("section", ["aria-labelledby": "events"]) {
        Element("h2", ["id": "events"]) { "Who did what" }
        Element("ol", ["class": "event-list"]) {
          events.prefix(300).map { event in
            Element("li") {
              Element("p") {
                Element("strong") { event.title }
                " by \(event.author.name)"
                Element("span", ["class": "meta"]) {
                  " · \(CourseWords.day(event.at)), \(CourseWords.time(event.at)) · "
                  "revision \(event.revision)"
                }
              }
              if !event.note.isEmpty { Element("p", ["class": "event-note"]) { event.note } }
            }
          }
        }
      }
    }
  }
}

private struct VersionRow: HTML {
  let course: String
  let version: VersionEntry
  let before: Int?

  var body: some HTML {
    Element("li") {
      Element("h3") { "Version \(version.number)" }
      Element("p", ["class": "meta"]) {
        "\(CourseWords.day(version.publishedAt)) by \(version.publisher)"
      }
      if !version.changes.isEmpty {
        Element("ul") {
          version.changes.prefix(8).map { change in Element("li") { change } }
        }
      }
      Element("p", ["class": "controls"]) {
        if let before {
          Element(
            "a",
            [
              "class": "button",
              "href": Link.authoring(
                .difference(course, from: "\(before)", to: "\(version.number)")
              ).path,
            ]
          ) { "Compare with version \(before)" }
        }
        Element(
          "a",
          [
            "class": "button",
            "href": Link.authoring(.versionArchive(course, number: version.number)).path,
          ]
        ) { "Download version \(version.number) (ZIP)" }
      }
    }
  }
}
