import Kernel
import RunLog
import ScenarioFormat

/// Builds the events of a run by hand, as an exercise would log them.
struct RunBuilder {
  let pack: ScenarioPack
  private var entries: [(at: ScenarioTime, happening: Happening)] = []
  private var numbers = 0
  private var injectPosts: [Inject.ID: Post.Number] = [:]
  private(set) var ownPosts: [Post.Number] = []

  /// With the injects that come by time alone.
  init(_ pack: ScenarioPack) {
    self.pack = pack
    for inject in pack.injects where inject.conditions.isEmpty {
      if let at = inject.at { arrive(inject, at: at) }
    }
  }

  /// In order of time, numbered from 1.
  var events: [RunEvent] {
    let end = (at: pack.setting.duration, happening: Happening.ended)
    let sorted = (entries + [end]).enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }
    return sorted.enumerated().map { index, entry in
      RunEvent(number: index + 1, at: entry.element.at, happening: entry.element.happening)
    }
  }

  mutating func add(_ happening: Happening, at time: String) {
    entries.append((Self.time(time), happening))
  }

  static func time(_ text: String) -> ScenarioTime { ScenarioTime(text) ?? .zero }

  mutating func arrive(_ inject: Inject, at time: ScenarioTime) {
    guard inject.kind.isPublic else {
      let delivery = Delivery(
        inject: inject.id,
        from: "somebody",
        channel: "phone",
        kind: inject.kind.rawValue,
        text: inject.text,
        urgency: inject.question?.urgency
      )
      entries.append((time, .delivered(delivery)))
      return
    }
    numbers += 1
    injectPosts[inject.id] = numbers
    entries.append(
      (
        time,
        .posted(
          Post(
            number: numbers,
            at: time,
            platform: "microblog",
            author: Author(kind: .crowd, name: "Somebody", handle: "somebody", followers: 10),
            text: inject.text,
            root: numbers,
            inject: inject.id
          )
        )
      )
    )
  }

  /// A post of the officer's; its number in the run.
  @discardableResult
  mutating func post(
    _ time: String,
    _ text: String,
    to inject: Inject.ID? = nil,
    image: String? = nil,
    alt: String? = nil,
    corrects: Post.Number? = nil,
    brings: Inject.ID? = nil
  ) -> Post.Number {
    numbers += 1
    ownPosts.append(numbers)
    let parent = inject.flatMap { injectPosts[$0] }
    add(
      .posted(
        Post(
          number: numbers,
          at: Self.time(time),
          platform: "microblog",
          author: Author(kind: .agency, name: "Police", handle: "police", followers: 100),
          text: text,
          image: image,
          alt: alt,
          parent: parent,
          root: parent ?? numbers,
          inject: brings,
          corrects: corrects
        )
      ),
      at: time
    )
    return numbers
  }

  /// A post by somebody of the crowd.
  mutating func crowd(_ time: String, _ text: String) -> Post.Number {
    numbers += 1
    add(
      .posted(
        Post(
          number: numbers,
          at: Self.time(time),
          platform: "microblog",
          author: Author(kind: .crowd, name: "Somebody", handle: "somebody", followers: 10),
          text: text,
          root: numbers
        )
      ),
      at: time
    )
    return numbers
  }

  mutating func message(_ time: String, _ text: String, to inject: Inject.ID) {
    add(.messaged(to: inject, post: nil, text: text), at: time)
  }

  mutating func act(_ time: String, _ deed: Deed) {
    add(.acted(Action(key: "\(entries.count)", role: "pio", deed: deed)), at: time)
    switch deed {
    case .hide(let target, let reason), .delete(let target, let reason):
      if let number = post(of: target) {
        add(.withdrawn(number, deed: deed.name, reason: reason), at: time)
      }
    case .approve(.inject(let draft)):
      add(.draftApproved(draft), at: time)
      post(time, pack.injects.first { $0.id == draft }?.text ?? "", brings: draft)
    default: break
    }
  }

  mutating func grant(_ time: String, _ facts: Claim.ID...) {
    add(
      .releaseDecided(ReleaseDecision(text: "", granted: facts, refused: [], reason: "")),
      at: time
    )
  }

  private func post(of target: Target) -> Post.Number? {
    switch target {
    case .inject(let id): injectPosts[id]
    case .ownPost(let nth): ownPosts.indices.contains(nth - 1) ? ownPosts[nth - 1] : nil
    case .post(let number): number
    case .latestQuestion: nil
    }
  }
}
