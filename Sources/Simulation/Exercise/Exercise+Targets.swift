import Kernel
import RunLog
import ScenarioFormat

/// Finds what an action points at.
extension Exercise {
  /// A delivered inject; nil when the target is no inject.
  func deliveredInject(_ target: Target) throws(ActionError) -> Inject? {
    guard case .inject(let id) = target else { return nil }
    guard feed.delivered.contains(id), let inject = pack.injects.first(where: { $0.id == id })
    else { throw .noSuchTarget(target.text) }
    return inject
  }

  /// A public post, visible or taken down.
  func anyPost(_ target: Target) throws(ActionError) -> Post {
    switch target {
    case .inject(let id):
      _ = try deliveredInject(target)
      guard let post = feed.post(of: id) else {
        throw .wrongTarget(target.text, need: "a public post")
      }
      return post
    case .ownPost(let place):
      guard record.ownPosts.indices.contains(place - 1),
        let post = feed.post(record.ownPosts[place - 1])
      else { throw .noSuchTarget(target.text) }
      return post
    case .latestQuestion:
      let open = questions.open.flatMap { [$0.post] + $0.again }.filter(feed.isVisible)
      guard let post = open.max().flatMap(feed.post) else { throw .noSuchTarget(target.text) }
      return post
    case .post(let number):
      guard let post = feed.post(number) else { throw .noSuchTarget(target.text) }
      return post
    }
  }

  func visiblePost(_ target: Target) throws(ActionError) -> Post {
    let post = try anyPost(target)
    guard feed.isVisible(post.number) else { throw .noSuchTarget(target.text) }
    return post
  }

  func ownPost(_ target: Target, toBeVisible: Bool) throws(ActionError) -> Post {
    let post = toBeVisible ? try visiblePost(target) : try anyPost(target)
    guard post.author.kind == .agency else {
      throw .wrongTarget(target.text, need: "a post of your own")
    }
    return post
  }

  /// A delivered draft without a decision.
  func openDraft(_ target: Target) throws(ActionError) -> Inject {
    guard let inject = try deliveredInject(target), inject.kind == .draft else {
      throw .wrongTarget(target.text, need: "a draft that waits for your decision")
    }
    guard !record.decidedDrafts.contains(inject.id) else {
      throw .alreadyDone("You have decided on that draft already.")
    }
    return inject
  }
}
