import Kernel
package import RunLog
package import ScenarioFormat

extension RumourThread {
  /// The threads of a run whose first post is about a rumor and was answered.
  package static func threads(
    in posts: [Post], of pack: ScenarioPack
  ) -> [RumourThread] {
    let verdicts = Dictionary(pack.rumours.map { ($0.id, $0.verdict) }) { first, _ in first }
    let byRoot = Dictionary(grouping: posts.lazy.filter { $0.parent != nil }, by: \.root)
    return posts.compactMap { root -> RumourThread? in
      guard root.parent == nil, let verdict = root.claim.flatMap({ verdicts[$0] }),
        let replies = byRoot[root.number]
      else { return nil }
      return thread(root, replies, verdict, event: pack.setting.id.rawValue)
    }
  }

  private static func thread(
    _ root: Post, _ posts: [Post], _ verdict: Rumour.Verdict, event: String
  ) -> RumourThread {
    var places: [Post.Number: Int] = [:]
    var replies: [Reply] = []
    for post in posts {
      let parent = post.parent.flatMap { places[$0] }
      places[post.number] = replies.count
      replies.append(
        Reply(
          minutes: (post.at - root.at).minutes,
          parent: parent,
          stance: post.stance ?? .comment,
          author: post.author.handle,
          depth: (parent.map { replies[$0].depth } ?? 0) + 1
        ))
    }
    return RumourThread(event: event, verdict: verdict, replies: replies)
  }
}
