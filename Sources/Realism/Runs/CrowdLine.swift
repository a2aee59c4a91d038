import Kernel
import RunLog
import ScenarioFormat

/// A visible post of an unattended run as other programs read it, one JSON object a line.
package struct CrowdLine: Encodable, Sendable {
  let post: Post
  let verdict: Rumour.Verdict?
  let reshares: Int

  private enum Key: String, CodingKey {
    case id, parent, root, author, followers, minute, platform, stance, claim, verdict, text
    case image, reshares
  }

  /// What is not there is written as null, so that every line has the same keys.
  package func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(post.number, forKey: .id)
    try line.encode(post.parent, forKey: .parent)
    try line.encode(post.root, forKey: .root)
    try line.encode(post.author.handle, forKey: .author)
    try line.encode(post.author.followers, forKey: .followers)
    try line.encode((post.at.minutes * 1000).rounded() / 1000, forKey: .minute)
    try line.encode(post.platform.rawValue, forKey: .platform)
    try line.encode(post.stance, forKey: .stance)
    try line.encode(post.claim?.rawValue, forKey: .claim)
    try line.encode(verdict?.rawValue, forKey: .verdict)
    try line.encode(post.text, forKey: .text)
    try line.encode(post.image, forKey: .image)
    try line.encode(reshares, forKey: .reshares)
  }
}

extension UnattendedRun {
  package var lines: [CrowdLine] {
    let verdicts = Dictionary(pack.rumours.map { ($0.id, $0.verdict) }) { first, _ in first }
    return posts.map { post in
      CrowdLine(
        post: post,
        verdict: post.claim.flatMap { verdicts[$0] },
        reshares: counters[post.number]?.reshares ?? 0
      )
    }
  }
}
