import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// An account's picture: a drawn face, initials for houses, a star for the agency.
struct Avatar: HTML {
  let author: Author

  var body: some HTML {
    Element("span", ["class": "avatar avatar-\(look)", "aria-hidden": "true"]) {
      isDrawn ? "" : String(author.name.prefix(1))
    }
  }

  /// The same for an account wherever it speaks.
  private var number: Int {
    author.handle.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % 16
  }

  private var isDrawn: Bool { author.kind == .crowd && number < 12 || author.kind == .agency }

  private var look: String {
    switch author.kind {
    case .agency: "agency"
    case .media: "house"
    case .partner: "partner"
    case .crowd: isDrawn ? "face-\(number)" : "\(number % 8)"
    }
  }
}

/// Name, what kind of account it is, and handle; the name leads to the account.
struct AccountName: HTML {
  let author: Author
  let platform: SocialPlatform.ID
  let screen: RunScreen

  var body: some HTML {
    Element("a", ["class": "account-name", "href": path]) {
      Element("bdi") { author.name }
    }
    if let mark {
      Element("span", ["class": "tag"]) { mark }
    }
    Element("span", ["class": "handle"]) {
      Element("bdi") { "@\(author.handle)" }
    }
  }

  private var mark: String? {
    switch author.kind {
    case .agency: "You"
    case .media: "News"
    case .partner: "Partner"
    case .crowd: nil
    }
  }

  private var path: String {
    Link.runAccount(
      screen.run.rawValue, platform: platform.rawValue, handle: author.handle
    ).path
  }
}
