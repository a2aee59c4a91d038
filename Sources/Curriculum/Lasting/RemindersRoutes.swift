import Hummingbird
import Kernel
import Learning
import Markup
import SiteMap
package import Web

/// Whether one is mailed when questions are due, and what the agency decided about it.
package struct RemindersRoutes: Sendable {
  private let desk: MailedSetDesk

  package init(desk: MailedSetDesk) {
    self.desk = desk
  }

  package var routes: [Route] {
    [
      .get("learning/reminders", .permission(.takeCourses), use: showOwn),
      .post("learning/reminders", .permission(.takeCourses), use: choose),
      .get("training/lasting", .permission(.assignCourses), use: showSettings),
      .post("training/lasting", .permission(.assignCourses), use: saveSettings),
    ]
  }

  private func showOwn(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    let choice = try await desk.settings.choice(of: person.id)
    let settings = try await desk.settings.settings()
    let flash = try await context.takeFlash()
    return context.page("Reminders", flash: flash, styles: ItemRoutes.styles) {
      RemindersPage(
        choice: choice, settings: settings, sendsMail: desk.store.mail.isAvailable,
        formToken: context.visitor.formToken)
    }
  }

  private func choose(request: Request, context: AppContext) async throws -> Response {
    let isOn = context.form.text("mails") == "yes"
    try await desk.settings.choose(
      isOn, for: try context.visitor.requirePerson().id, now: desk.now)
    try await context.leaveFlash(
      Flash(.success, isOn ? "You get a mail when questions are due." : "You get no mails."))
    return .redirect(to: Link.learning(.reminders).path, type: .normal)
  }

  private func showSettings(request: Request, context: AppContext) async throws -> Response {
    let settings = try await desk.settings.settings()
    return try await page(LastingForm(settings), context)
  }

  private func saveSettings(request: Request, context: AppContext) async throws -> Response {
    let typed = LastingForm(context.form)
    do {
      let settings = try LastingSettings(
        days: typed.days, mailsByDefault: typed.mails, hour: typed.hour)
      try await desk.settings.save(
        settings, by: try context.visitor.requirePerson().name, now: desk.now)
    } catch let error as LastingError {
      return try await page(typed, error: error, context)
    }
    try await context.leaveFlash(Flash(.success, "Saved. It counts for every answer from now on."))
    return .redirect(to: Link.training(.lasting).path, type: .normal)
  }

  private func page(
    _ typed: LastingForm, error: LastingError? = nil, _ context: AppContext
  ) async throws -> Response {
    let flash = try await context.takeFlash()
    return context.page(
      "Questions that come back", status: error?.kind.status ?? .ok, flash: flash,
      styles: ["training.css"]
    ) {
      LastingPage(
        typed: typed, error: error, sendsMail: desk.store.mail.isAvailable,
        formToken: context.visitor.formToken)
    }
  }
}
