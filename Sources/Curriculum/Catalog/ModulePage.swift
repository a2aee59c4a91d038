import CourseFormat
import Kernel
import Markup
import SiteMap

/// One module: what somebody can do after it, and its steps.
struct ModulePage: HTML {
  let module: CourseModule
  let own: OwnCourse
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.learning(.course(course.id.rawValue)).path]) { course.title }
    }
    Element("h1") { module.title }
    Element("p", ["class": "lead"]) { module.summary }
    if !module.objectives.isEmpty {
      Element("section", ["aria-labelledby": "objectives"]) {
        Element("h2", ["id": "objectives"]) { "After this you can" }
        Element("ul") { module.objectives.map { goal in Element("li") { goal.text } } }
      }
    }
    Element("section", ["aria-labelledby": "steps"]) {
      Element("h2", ["id": "steps"]) { "Steps" }
      StepList(course: course, steps: own.standing.steps(of: module.id), isOpen: true)
    }
    if own.standing.blockers(of: module.id).isEmpty {
      KeepBox(module: module, own: own, formToken: formToken)
    }
    Element("p", ["class": "meta"]) {
      "To be looked at again by \(module.reviewBy.description)."
    }
  }

  private var course: Course { own.learner.version.course }
}
