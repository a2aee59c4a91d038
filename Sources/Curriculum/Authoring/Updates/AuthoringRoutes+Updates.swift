import Hummingbird
import Kernel
import Markup
import SiteMap
import Web

extension AuthoringRoutes {
  func update(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let update = desk.update(for: draft)
    return try await frame("Update of Rollcall", context) {
      UpdatePage(draft: draft, update: update, formToken: context.visitor.formToken)
    }
  }

  func settleUpdate(request: Request, context: AppContext) async throws -> Response {
    let course = try context.courseID()
    do {
      try await desk.settle(
        Set(context.form.all("path")), of: course, takesShipped: context.form["do"] == "take",
        by: try context.author())
    } catch let error as AuthoringError {
      return try await refused(error, .update(course.rawValue), context)
    }
    return try await done("Done. It stands in the history.", .update(course.rawValue), context)
  }
}
