import Kernel
import Markup
import RunLog
import ScenarioFormat

/// A draft as each of its networks will show it, made by what makes real posts.
struct PreviewPanel: HTML {
  let screen: RunScreen
  let draft: WrittenDraft?
  let deed: String

  var body: some HTML {
    Element("div", ["class": "preview-part", "id": "preview-\(deed)", "data-review-part": ""]) {
      if let draft, !draft.isBlank {
        Element("details", ["class": "drawer", "id": "previews-\(deed)", "open": ""]) {
          Element("summary") { "Preview" }
          networks.enumerated().map { place, network in
            PostPreview(screen: screen, draft: draft, network: network, place: place)
          }
        }
      }
    }
  }

  private var networks: [SocialPlatform] {
    let wanted = draft.map { deed == "post" ? $0.networks : [$0.platform] } ?? []
    return screen.platforms.filter { wanted.contains($0.id) }
  }
}

private struct PostPreview: HTML {
  let screen: RunScreen
  let draft: WrittenDraft
  let network: SocialPlatform
  /// From 0; previews have numbers below those of posts.
  let place: Int

  var body: some HTML {
    Element("section", ["class": "post-preview", "data-platform": network.id.rawValue]) {
      Element("h3") { "On \(network.name)" }
      notes.map { note in Element("p", ["class": "preview-note"]) { note } }
      // It cannot be followed or answered: it is a picture of a post, whose words are in the form.
      Element("div", ["class": "preview-frame", "inert": ""]) {
        PostArticle(post: post, screen: screen)
      }
    }
  }

  private var post: Post {
    let agency = screen.setting.agency
    let use = screen.setting.platforms.first { $0.id == network.id }
    let parent = target.flatMap(screen.post)
    return Post(
      number: -1 - place, at: screen.clock.time, platform: network.id,
      author: Author(
        kind: .agency, name: agency.name, handle: agency.handle, followers: use?.followers ?? 0),
      text: draft.text(on: network.id).trimmed, image: draft.image.isEmpty ? nil : draft.image,
      alt: draft.alt.isBlank ? nil : draft.alt.trimmed,
      parent: draft.deed == "reply" ? parent?.number : nil, root: parent?.root ?? -1 - place,
      quoted: draft.deed == "quote" ? parent?.number : nil,
      pollOptions: draft.filledOptions)
  }

  private var target: Post.Number? {
    if case .post(let number) = draft.target { number } else { nil }
  }

  /// What does not fit or is not seen at once.
  private var notes: [String] {
    let text = draft.text(on: network.id).trimmed
    var notes: [String] = []
    if text.count > network.textLimit {
      notes.append("\(text.count - network.textLimit) characters too many: it cannot be posted.")
    } else if let first = network.shownFirst, text.count > first {
      notes.append("The feed shows the first \(first) characters, then “more”.")
    }
    if network.needsPicture, draft.deed == "post", draft.image.isEmpty {
      notes.append("A post needs a picture here.")
    }
    if !draft.filledOptions.isEmpty, !network.allows(.poll) {
      notes.append("There are no polls here.")
    }
    if !draft.time.isEmpty, !network.allows(.schedule) {
      notes.append("Posts cannot be scheduled here.")
    }
    return notes
  }
}

extension WrittenDraft {
  /// The answers of a poll that are not blank.
  var filledOptions: [String] { options.map(\.trimmed).filter { !$0.isEmpty } }
}
