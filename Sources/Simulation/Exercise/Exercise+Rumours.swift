import Kernel
import RunLog
import ScenarioFormat

extension Exercise {
  /// The seed post appears, and people on every platform of the rumour begin to hear it.
  mutating func begin(_ rumour: Rumour) {
    guard let claim = claims.place(rumour.id) else { return }
    // An inject may have told the story first; then nobody else is shown to begin it.
    let isTold = feed.posts.contains { $0.claim == rumour.id }
    let homes = rumour.platforms.filter { platformPlace($0) != nil }
    let exposure = coefficients.seedExposure * (0.4 + 0.6 * rumour.infectiousness)
    for (order, platform) in (homes.isEmpty ? [firstPlatform] : homes).enumerated() {
      guard let place = platformPlace(platform) else { continue }
      let writer = order == 0 && !isTold ? originator(of: rumour, on: platform) : nil
      let number = writer == nil ? nil : feed.nextNumber
      let content = Message.Content.rumour(claim, certainty: 1)
      let message = crowd.add(content, platform: place, post: number)
      if let writer, let number {
        crowd.beliefs.set(.believes, of: writer, in: claim)
        let post = Post(
          number: number,
          at: now,
          platform: platform,
          author: author(writer),
          text: rumour.seed,
          root: number,
          stance: .support,
          claim: rumour.id
        )
        cast.writers[writer].lastWrote = now
        appear(post, message: message)
        openThread(
          below: post,
          named: "rumour-\(rumour.id.rawValue)",
          interest: 0.7 + 0.5 * rumour.infectiousness
        )
      }
      crowd.seed(message, share: exposure, writer: writer)
    }
  }

  private func originator(of rumour: Rumour, on platform: SocialPlatform.ID) -> Int? {
    if let origin = rumour.origin,
      let place = cast.writers.firstIndex(where: { $0.persona == origin })
    {
      return place
    }
    var random = RandomStream(seed: talk.seed, name: "origin-\(rumour.id.rawValue)")
    return choose(on: platform, using: &random) { writer in
      Double(crowd.people.susceptibility[writer]) + crowd.anxiety(of: writer)
    }
  }
}
