import HTTPTypes
import Hummingbird
import Kernel
import Markup
import RunLog
import ScenarioFormat
import Web

extension AppContext {
  /// The page that a draft was written on, with the draft in its form.
  func writingPage(
    _ hints: DraftHints, screen: RunScreen, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let (token, key) = (visitor.formToken, SessionToken().text)
    let draft = hints.draft
    guard let platform = screen.platform(draft.platform) else {
      throw RunError.noSuchPlatform(draft.platform.rawValue)
    }
    let (scripts, styles) = (ExerciseRoutes.runScripts, ExerciseRoutes.runStyles)
    guard draft.deed != "post" else {
      return page(
        screen.setting.title, status: status, isExercise: true, scripts: scripts, styles: styles
      ) {
        RunPage(screen: screen, platform: platform, formToken: token, key: key, hints: hints)
      }
    }
    guard case .post(let number) = draft.target, let post = screen.post(number) else {
      throw RunError.badTarget(draft.target?.text ?? "")
    }
    return page("Thread", status: status, isExercise: true, scripts: scripts, styles: styles) {
      ThreadPage(
        screen: screen, post: post, platform: platform, formToken: token, key: key, hints: hints)
    }
  }
}
