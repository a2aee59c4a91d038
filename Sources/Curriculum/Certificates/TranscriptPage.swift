import Kernel
import Markup
import SiteMap

/// The training record on a page.
struct TranscriptPage: HTML {
  let transcript: Transcript
  let isOwn: Bool
  /// Of whom, for the files; nil for one's own.
  let person: String?

  var body: some HTML {
    if isOwn {
      Element("p", ["class": "back"]) {
        Element("a", ["href": Link.learning(.own).path]) { "My learning" }
      }
    }
    Element("h1") { isOwn ? "Your training record" : "Training record of \(transcript.name)" }
    Element("p", ["class": "lead"]) { transcript.sentence }
    if transcript.lines.isEmpty {
      Element("p", ["class": "empty"]) { "What is begun stands here, with time and result." }
    } else {
      Element("ul", ["class": "transcript"]) {
        transcript.lines.map { TranscriptEntry(line: $0, standing: transcript.standing($0)) }
      }
      Element("div", ["class": "controls"]) {
        Element("a", ["class": "button", "href": file("transcript.pdf")]) { "PDF, letter" }
        Element("a", ["class": "button", "href": file("transcript.pdf", paper: "a4")]) {
          "PDF, A4"
        }
        Element("a", ["class": "button", "href": file("transcript.csv")]) { "CSV" }
      }
      Element("p", ["class": "hint"]) {
        "Time, score and version are kept for training boards. Whether they count as credit is "
          + "for the board to say."
      }
    }
  }

  private func file(_ name: String, paper: String? = nil) -> String {
    Link.learning(.transcriptFile(name)).path
      + PageQuery([("person", person), ("paper", paper)]).text
  }
}

private struct TranscriptEntry: HTML {
  let line: Transcript.Line
  let standing: String

  var body: some HTML {
    Element("li", ["class": "card"]) {
      Element("h2") {
        if let certificate = line.certificate {
          Element("a", ["href": Link.learning(.certificate(certificate.id.rawValue)).path]) {
            line.course
          }
        } else {
          line.course
        }
      }
      Element("p") { standing }
      Element("p", ["class": "meta"]) { facts }
    }
  }

  private var facts: String {
    [
      line.path.map { "Path: \($0)" },
      line.completedAt.map { "Completed \(CourseWords.day($0))" }
        ?? "Begun \(CourseWords.day(line.enrolledAt))",
      CourseWords.minutes(line.minutes), line.score.isEmpty ? nil : "Score \(line.score) %",
      "version \(line.version)",
      line.certificate.map { "code \($0.code)" },
    ].compactMap(\.self).joined(separator: " · ")
  }
}
