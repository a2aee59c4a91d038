import CourseFormat
import Kernel
import Markup
import Web

/// A policy: its text, a few questions about it, and the signature.
struct PolicyPage: HTML {
  let view: ItemView
  let policy: PolicyAcknowledgement
  let signature: PolicySignature?
  /// Whether every question about it was answered right once.
  let knowsIt: Bool
  var error: String?

  var body: some HTML {
    ItemPage(view: view) {
      ErrorSummary(error.map { [("name", $0)] } ?? [])
      Element("p") { Element("span", ["class": "tag"]) { "Version \(policy.version)" } }
      LessonText(text: policy.text, pictures: view.pictures)
      if let signature {
        Element("div", ["class": "notice"]) {
          Element("p") {
            "You signed version \(signature.policyVersion) as “\(signature.typedName)” on "
            "\(CourseWords.day(signature.at))."
          }
        }
      } else if knowsIt {
        SignatureForm(view: view, error: error)
      } else {
        PostForm(to: view.act("start"), token: view.formToken, class: "summary-box") {
          Element("h2") { "Two steps to sign" }
          Element("p") {
            CourseWords.count(policy.questions.count, "question", "questions")
              + " about the text, all to be right. Then you sign with your name."
          }
          Element("button", ["type": "submit", "class": "primary"]) { "Answer the questions" }
        }
      }
    }
  }
}

private struct SignatureForm: HTML {
  let view: ItemView
  let error: String?

  var body: some HTML {
    PostForm(to: view.act("sign"), token: view.formToken, class: "summary-box") {
      Element("h2") { "Sign" }
      Element("p") {
        "I have read this policy, and I know what it asks of me. Your name, the version and the time "
        "are kept."
      }
      Field(
        "Your name, as it stands here: \(view.learner.person.name)", name: "name", error: error,
        autocomplete: "name")
      Element("button", ["type": "submit", "class": "primary"]) { "Sign" }
    }
  }
}
