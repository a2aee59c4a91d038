import Hummingbird
import Markup
package import Web

/// The rules of draft review, to read for everybody who is signed in.
package struct RuleRoutes: Sendable {
  private let folder: RuleFolder

  package init(folder: RuleFolder) {
    self.folder = folder
  }

  package var routes: [Route] {
    [
      .get("help/rules", .signedIn, use: showRules),
      .get("help/rules/:rule", .signedIn, use: showRule),
    ]
  }

  private func showRules(request: Request, context: AppContext) async throws -> Response {
    let rules = try folder.rules()
    return context.page("The rules of draft review") { RuleListPage(rules: rules) }
  }

  private func showRule(request: Request, context: AppContext) async throws -> Response {
    let rule = try folder.rule(try context.parameters.require("rule"))
    return context.page(rule.title) { RulePage(rule: rule) }
  }
}
