import CourseFormat
import Markup

/// A part that is taught in a room: what it is about, and whether attendance was entered.
struct SessionPage: HTML {
  let view: ItemView
  let session: LiveSession

  var body: some HTML {
    ItemPage(view: view) {
      Markdown(session.about)
      if !view.step.isFinished {
        Element("div", ["class": "notice"]) {
          Element("p") {
            "Your trainer enters who was there. You need to do nothing here; meanwhile go on with the "
            "next step."
          }
        }
        NextStep(view: view)
      }
    }
  }
}
