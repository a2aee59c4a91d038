import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// What has happened to a post since it was written.
struct PostMarks: HTML {
  let post: Post
  let screen: RunScreen

  var body: some HTML {
    if let corrected = screen.corrected[post.number] {
      Element("p", ["class": "note"]) {
        "Corrected: see "
        Element("a", ["href": path(corrected)]) { "the correction" }
      }
    }
    if let first = post.corrects {
      Element("p", ["class": "note"]) {
        "Correction of "
        Element("a", ["href": path(first)]) { "an earlier post" }
      }
    }
    if let earlier = screen.edits[post.number] {
      Element("details", ["class": "note edits"]) {
        Element("summary") { "Edited: what it said before" }
        earlier.map { edit in
          Element("p", ["dir": "auto"]) {
            "Until \(screen.setting.wallClock(at: edit.until)): \(edit.text)"
          }
        }
      }
    }
    if screen.closedComments[post.number] != nil {
      Element("p", ["class": "note"]) { "Comments are closed." }
    }
    if let report = screen.reports[post.number] {
      Element("p", ["class": "note"]) {
        report.decision == nil
          ? "You reported this post. The network has not decided yet."
          : "You reported this post. \(report.decision?.answer ?? "")"
      }
    }
  }

  private func path(_ number: Post.Number) -> String {
    Link.runThread(screen.run.rawValue, post: number).path
  }
}

/// To whom a post answers, for a place where the other post is not in sight.
struct ReplyContext: HTML {
  let post: Post
  let screen: RunScreen

  var body: some HTML {
    post.parent.flatMap { screen.post($0) }.map { parent in
      Element("p", ["class": "reply-context"]) {
        Icon("reply")
        "Replying to "
        Element("a", ["href": Link.runThread(screen.run.rawValue, post: parent.number).path]) {
          Element("bdi") { "@\(parent.author.handle)" }
        }
      }
    }
  }
}
