import Kernel
import RunLog
import ScenarioFormat
import Web

/// What stands in a form of the run and is not public yet, exactly as it was typed.
struct WrittenDraft: Equatable, Sendable {
  /// The form's own deed: `post`, `reply`, `quote`, `correct` or `edit`.
  var deed: String
  /// The network of the page it is written on.
  var platform: SocialPlatform.ID
  var target: Target?
  var text: String
  var image = ""
  var alt = ""
  /// Where a new post goes, in the order of the form.
  var networks: [SocialPlatform.ID]
  /// What is typed for one network alone; blank where the common text is meant.
  var own: [SocialPlatform.ID: String] = [:]
  /// The answers of a poll as they are typed, blank ones too.
  var options: [String] = []
  /// When it is to go out, by the clock of the place; blank for at once.
  var time = ""

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
    image = form.text("image")
    alt = form["alt"] ?? ""
    networks = Self.networks(form) ?? [platform]
    for network in form.all("known").map({ SocialPlatform.ID($0) }) {
      own[network] = form["own-\(network)"] ?? ""
    }
    options = form.all("option")
    time = form.text("time")
  }

  var isBlank: Bool {
    text.isBlank && image.isEmpty && alt.isBlank && own.values.allSatisfy(\.isBlank)
  }

  /// What goes out on a network: its own text, or the common one.
  func text(on network: SocialPlatform.ID) -> String {
    let own = own[network] ?? ""
    return own.isBlank ? text : own
  }

  /// A form that offers networks names those it knows, so that none chosen is seen to be none.
  private static func networks(_ form: FormData) -> [SocialPlatform.ID]? {
    guard form["known"] != nil else { return nil }
    var chosen: [SocialPlatform.ID] = []
    for name in form.all("networks").map({ SocialPlatform.ID($0) }) where !chosen.contains(name) {
      chosen.append(name)
    }
    return chosen
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
