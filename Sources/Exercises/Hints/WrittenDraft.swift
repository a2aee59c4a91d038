import Kernel
import RunLog
import ScenarioFormat
import Web

/// What stands in a form of the run and is not public yet, exactly as it was typed.
struct WrittenDraft: Equatable, Sendable {
  /// The form's own deed: `post`, `reply`, `quote`, `correct` or `edit`.
  var deed: String
  var platform: SocialPlatform.ID
  var target: Target?
  var text: String
  var image = ""
  var alt = ""

  /// The deeds that put a text before the public.
  static let deeds = ["post", "reply", "quote", "correct", "edit"]

  /// Reads a form; nothing is trimmed, because findings point at places of the text.
  init(_ form: FormData) throws(RunError) {
    deed = form.text("do")
    guard Self.deeds.contains(deed) else { throw .unknownDeed(deed) }
    platform = SocialPlatform.ID(form.text("platform"))
    let to = form.text("to")
    if !to.isEmpty {
      guard let target = Target(to) else { throw .badTarget(to) }
      self.target = target
    }
    text = form["text"] ?? ""
    image = form["image"] ?? ""
    alt = form["alt"] ?? ""
  }

  var isBlank: Bool { text.allSatisfy(\.isWhitespace) && image.isEmpty && alt.isEmpty }
}
