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
    var post = screen.unsentPost(
      number: -1 - place, text: draft.text(on: network.id).trimmed, on: network.id)
    let target = target.flatMap(screen.post)
    post.video = screen.supplies.clip(draft.image)?.video
    if post.video == nil {
      post.image = draft.image.isEmpty ? nil : draft.image
      post.alt = draft.alt.isBlank ? nil : draft.alt.trimmed
    }
    if draft.deed == "reply", let target { (post.parent, post.root) = (target.number, target.root) }
    if draft.deed == "quote" { post.quoted = target?.number }
    post.pollOptions = draft.filledOptions
    return post
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
      notes.append(
        network.kind == .video
          ? "A post needs a clip or a picture here." : "A post needs a picture here.")
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

extension RunScreen {
  /// A post of the agency that is not in the record; its number is below those of posts.
  func unsentPost(number: Post.Number, text: String, on network: SocialPlatform.ID) -> Post {
    let agency = setting.agency
    let use = setting.platforms.first { $0.id == network }
    return Post(
      number: number, at: clock.time, platform: network,
      author: Author(
        kind: .agency, name: agency.name, handle: agency.handle, followers: use?.followers ?? 0),
      text: text, root: number)
  }
}

extension WrittenDraft {
  /// The answers of a poll that are not blank.
  var filledOptions: [String] { options.map(\.trimmed).filter { !$0.isEmpty } }
}
