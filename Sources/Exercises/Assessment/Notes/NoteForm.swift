import Kernel
import Markup
import RunLog
import SiteMap
import Web

/// A new note, on the whole run, a moment or a post.
struct NoteForm: HTML {
  let run: NotedRun
  let draft: NoteDraft
  let formToken: String

  var body: some HTML {
    PostForm(
      to: Link.runNotes(run.record.id.rawValue).path, token: formToken,
      class: "summary-box note-form", id: "new-note"
    ) {
      Element("h2") { "Write a note" }
      VoidElement("input", ["type": "hidden", "name": "key", "value": draft.key])
      Element("div", ["class": "field"]) {
        Element("label", ["for": "note-text"]) { "Your note" }
        Element("p", ["class": "hint", "id": "note-hint"]) { readers }
        Element(
          "textarea",
          [
            "id": "note-text", "name": "text", "rows": "4", "required": "",
            "maxlength": "\(RunNote.longest)", "aria-describedby": "note-hint",
          ]
        ) { draft.text }
      }
      Element("div", ["class": "note-place"]) {
        Element("div", ["class": "field"]) {
          Element("label", ["for": "note-moment"]) { "Moment (optional)" }
          VoidElement(
            "input",
            [
              "id": "note-moment", "name": "moment", "type": "text", "value": draft.moment,
              "inputmode": "numeric", "placeholder": "00:04:30", "autocomplete": "off",
            ])
        }
        Element("div", ["class": "field"]) {
          Element("label", ["for": "note-post"]) { "Post (optional)" }
          Element("select", ["id": "note-post", "name": "post"]) {
            Element("option", ["value": ""]) { "No post" }
            options.map { post in
              Element(
                "option",
                ["value": "\(post.number)", "selected": isChosen(post) ? "" : nil]
              ) { "T+\(post.at) \(post.author.name): \(post.text.beginning)" }
            }
          }
        }
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Save the note" }
    }
  }

  private var readers: String {
    run.owner.map { "\($0.name) and the trainers of your agency read it." }
      ?? "You and the trainers of your agency read it."
  }

  private func isChosen(_ post: Post) -> Bool { draft.post == "\(post.number)" }

  /// With the post that is asked for, whoever wrote it.
  private var options: [Post] {
    let candidates = run.candidates
    guard let number = Int(draft.post), !candidates.contains(where: { $0.number == number }),
      run.posts.indices.contains(number - 1)
    else { return candidates }
    return candidates + [run.posts[number - 1]]
  }
}

/// What a person has written for a new note so far.
struct NoteDraft: Equatable, Sendable {
  var key: String
  var text = ""
  var moment = ""
  var post = ""
}

extension String {
  /// The first words, for a list.
  var beginning: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(60))…" : line
  }
}
