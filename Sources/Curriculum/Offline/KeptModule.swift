import CourseFormat
import Kernel
import SiteMap
import Web

/// What a device needs to keep a module: its pages, and where its forms lead without a connection.
///
/// Drills and tests without a time limit are drawn before the device leaves; what is timed, signed,
/// played or checked needs a connection.
struct KeptModule: Codable, Equatable, Sendable {
  /// Whose copy it is; see ``DeviceOwner``.
  var owner: String
  /// The module's page.
  var path: String
  var title: String
  /// The course's version.
  var version: String
  /// By the server's clock.
  var keptAt: Int
  var pages: [Page] = []
  /// Where a form leads once it is kept; an address that ends with `=` takes the next question.
  var deeds: [String: String] = [:]
  /// Where a start leads: to the test that was drawn.
  var starts: [String: String] = [:]

  struct Page: Codable, Equatable, Sendable {
    /// Its address.
    var at: String
    /// Where the copy comes from.
    var from: String
  }
}

extension KeptModule {
  init(_ module: CourseModule, of learner: Learner, keptAt: Int) {
    path =
      Link.learning(
        .module(learner.version.course.id.rawValue, module: module.id.rawValue)
      ).path
    owner = DeviceOwner.tag(of: learner.person.id)
    title = module.title
    version = learner.version.id.rawValue
    self.keptAt = keptAt
    pages = [Page(at: path, from: path)]
  }

  /// Adds an item's page; `then` is the address after it, `attempt` its test that was drawn.
  mutating func add(
    _ step: CourseProgress.Step, in course: Course, then: String, sitting: Sitting?
  ) {
    let page = step.link(in: course)
    pages.append(Page(at: page, from: "\(page)?copy=1"))
    switch step.item.kind {
    case .lesson: deeds["\(page)/done"] = then
    case .reflection: deeds["\(page)/reflection"] = then
    default: break
    }
    guard let sitting else { return }
    let id = sitting.attempt.id.rawValue
    let first = Link.learning(.attempt(id)).path
    for place in 1...(sitting.questions.count + 1) {
      let question = Link.learning(.attempt(id, question: place)).path
      pages.append(Page(at: question, from: question))
    }
    pages.append(Page(at: first, from: Link.learning(.attempt(id, question: 1)).path))
    starts["\(page)/start"] = Link.learning(.attempt(id, question: 1)).path
    deeds[Link.learning(.attemptAnswers(id)).path] = "\(first)?question="
    deeds[Link.learning(.attemptSubmission(id)).path] = then
  }
}

extension CourseItem {
  /// Whether it can be done without a connection.
  var worksOffline: Bool {
    switch content {
    case .lesson, .drill, .reflection: true
    case .quiz(let quiz): quiz.limitMinutes == nil
    case .draft, .scenario, .survey, .policy, .session: false
    }
  }
}
