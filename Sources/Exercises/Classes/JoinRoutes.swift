import Hummingbird
import Kernel
import Markup
import ScenarioFormat
import SiteMap
package import Web

/// The learner's side of a class: the short link, one tap, and the run has started.
package struct JoinRoutes: Sendable {
  private let library: ScenarioLibrary
  private let classes: ClassStore
  private let enrolment: ClassEnrolment

  package init(library: ScenarioLibrary, classes: ClassStore, enrolment: ClassEnrolment) {
    self.library = library
    self.classes = classes
    self.enrolment = enrolment
  }

  package var routes: [Route] {
    [
      // Open, so that whoever has not signed in is led there and comes back.
      .get("c/:code", .everybody, use: show),
      .post("c/:code", .permission(.takeExercises), use: join),
      .post("join", .permission(.takeExercises), use: typeCode),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    guard let code = ClassCode(try context.parameters.require("code")) else {
      throw ClassError.noSuchCode
    }
    guard let person = context.visitor.person else {
      let here = Link.joinClass(code.text).path
      return .redirect(to: Link.signInThen(here).path, type: .normal)
    }
    guard person.may(.takeExercises) else { throw RunError.mayNotEnter }
    let exerciseClass = try await classes.exerciseClass(withCode: code)
    if let member = try await classes.member(person.id, of: exerciseClass.id) {
      return .redirect(to: Link.run(member.run.rawValue).path, type: .normal)
    }
    guard exerciseClass.isOpen else { throw ClassError.closed }
    let pack = try library.entry(exerciseClass.scenario.rawValue).requirePack()
    return context.page("Join the class", isExercise: true, styles: ["classes.css"]) {
      JoinPage(
        exerciseClass: exerciseClass, pack: pack, formToken: context.visitor.formToken)
    }
  }

  private func join(request: Request, context: AppContext) async throws -> Response {
    guard let code = ClassCode(try context.parameters.require("code")) else {
      throw ClassError.noSuchCode
    }
    let exerciseClass = try await classes.exerciseClass(withCode: code)
    let wanted = context.form["abuse"]
    let abuse = try wanted.map { text throws(RunError) in try AbuseLevel(form: text) }
    let run = try await enrolment.join(
      exerciseClass, as: try context.visitor.requirePerson(), abuse: abuse)
    return .redirect(to: Link.run(run.rawValue).path, type: .normal)
  }

  private func typeCode(request: Request, context: AppContext) async throws -> Response {
    guard let code = ClassCode(context.form.text("code")) else { throw ClassError.noSuchCode }
    return .redirect(to: Link.joinClass(code.text).path, type: .normal)
  }
}
