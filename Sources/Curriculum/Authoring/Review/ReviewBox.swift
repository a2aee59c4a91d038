import CourseFormat
import Markup
import SiteMap
import Web

/// What comes next on the way to learners, with the one button for it.
struct ReviewBox: HTML {
  let draft: ReadDraft
  let standing: ReviewStanding
  let formToken: String

  var body: some HTML {
    Element("section", ["class": "summary-box review-box", "aria-labelledby": "next"]) {
      Element("h2", ["id": "next"]) { title }
      Element("p") { words }
      if draft.draft.state == .inReview, let published = draft.published {
        Element("p") {
          Element(
            "a",
            [
              "href": Link.authoring(
                .difference(draft.id, from: "\(published)", to: "draft")
              ).path
            ]
          ) { "What is different from version \(published)" }
        }
      }
      switch draft.draft.state {
      case .writing, .returned: submission
      case .inReview: decision
      case .approved: publication
      case .published: Text("")
      }
      if !standing.notes.isEmpty { ReviewNotes(notes: standing.notes) }
    }
  }

  private var title: String {
    switch draft.draft.state {
    case .writing: "Next: send it to review"
    case .returned: "Sent back: mend it, then send it again"
    case .inReview: "In review"
    case .approved: "Approved: ready to publish"
    case .published: "Published"
    }
  }

  private var words: String {
    switch draft.draft.state {
    case .writing, .returned:
      return draft.faults.isEmpty
        ? "A second person reads it before learners do."
        : "Mend the faults below first. Everything is kept, with or without them."
    case .inReview:
      if standing.mayApprove { return "Read it as a learner would, then decide." }
      let names = standing.others.joined(separator: ", ")
      if standing.isOwnWork {
        return names.isEmpty
          ? "You wrote a part of it, so somebody else approves it. Nobody else may yet: ask an "
            + "administrator to give somebody the role “Trainer”."
          : "You wrote a part of it, so somebody else approves it: \(names)."
      }
      return names.isEmpty
        ? "Somebody with the role “Trainer” approves it." : "It waits for one of: \(names)."
    case .approved:
      return standing.mayPublish
        ? "Publishing makes it a version for good. Who is in the middle of the course stays on "
          + "theirs, and may move by choice."
        : "Somebody with the role “Trainer” publishes it."
    case .published: return "Change something, and a new round begins."
    }
  }

  private var submission: some HTML {
    ActForm(draft: draft, act: "submit", formToken: formToken) {
      LineField(label: "Note to the reviewer (optional)", name: "note", value: "")
      Element(
        "button",
        ["type": "submit", "class": "primary", "disabled": draft.faults.isEmpty ? nil : ""]
      ) { "Send to review" }
    }
  }

  @HTMLBuilder private var decision: some HTML {
    ActForm(draft: draft, act: standing.mayApprove ? "approve" : "comment", formToken: formToken) {
      TextArea(
        label: standing.mayApprove ? "What you say about it" : "A comment", name: "note", value: "",
        hint: standing.mayApprove ? "Needed when you send it back or comment." : nil)
      Element("div", ["class": "controls"]) {
        if standing.mayApprove {
          Element("button", ["type": "submit", "class": "primary"]) { "Approve" }
          Element(
            "button",
            ["type": "submit", "formaction": Link.authoring(.act(draft.id, act: "return")).path]
          ) { "Send back" }
        }
        Element(
          "button",
          ["type": "submit", "formaction": Link.authoring(.act(draft.id, act: "comment")).path]
        ) { "Comment" }
        Element(
          "button",
          [
            "type": "submit", "class": "quiet",
            "formaction": Link.authoring(.act(draft.id, act: "withdraw")).path,
          ]
        ) { "Take it back" }
      }
    }
  }

  @HTMLBuilder private var publication: some HTML {
    if standing.mayPublish {
      ActForm(draft: draft, act: "publish", formToken: formToken) {
        if !draft.warnings.isEmpty {
          LineField(
            label: "Why the warnings below may stay", name: "waiver", value: "",
            hint: "Kept in the history. Without it nothing is published.")
        }
        Element("div", ["class": "controls"]) {
          Element("button", ["type": "submit", "class": "primary"]) { "Publish" }
          Element(
            "button",
            [
              "type": "submit", "class": "quiet",
              "formaction": Link.authoring(.act(draft.id, act: "withdraw")).path,
            ]
          ) { "Take it back" }
        }
      }
    }
  }
}

/// A form about the revision that is shown.
struct ActForm<Content: HTML>: HTML {
  let draft: ReadDraft
  let act: String
  let formToken: String
  private let content: Content

  init(
    draft: ReadDraft, act: String, formToken: String, @HTMLBuilder content: () -> Content
  ) {
    self.draft = draft
    self.act = act
    self.formToken = formToken
    self.content = content()
  }

  var body: some HTML {
    PostForm(
      to: Link.authoring(.act(draft.id, act: act)).path, token: formToken, class: "act-form",
      keep: "course-\(draft.id)-review"
    ) {
      VoidElement(
        "input", ["type": "hidden", "name": "revision", "value": "\(draft.draft.revision)"])
      content
    }
  }
}

private struct ReviewNotes: HTML {
  let notes: [CourseDraftEvent]

  var body: some HTML {
    Element("ul", ["class": "review-notes"]) {
      notes.prefix(12).map { event in
        Element("li") {
          Element("p", ["class": "meta"]) {
            "\(event.title) by \(event.author.name), \(CourseWords.day(event.at)), "
              + CourseWords.time(event.at)
          }
          Element("p") { event.note }
        }
      }
    }
  }
}
