import Foundation
import Kernel
import ScenarioFormat

/// Who gets to see a message, and when.
extension Crowd {
  /// Shows a message to a share of a platform's people and to the writer's followers.
  mutating func seed(_ message: Int, share: Double, writer: Int?) {
    begin(message)
    let members = graphs[messages[message].platform].members
    var random = RandomStream(key: messages[message].key)
    if let writer {
      messages[message].writer = Int32(truncatingIfNeeded: writer)
      exposeFollowers(of: writer, to: message, using: &random)
    }
    expose(strangers: Double(members.count) * share, near: nil, to: message, using: &random)
  }

  /// Shows an official message to those who follow the agency.
  mutating func publish(_ message: Int) {
    begin(message)
    var random = RandomStream(key: messages[message].key)
    let attention = Attention(coefficients.officialAttention)
    let graph = graphs[messages[message].platform]
    for person in graph.agencyFollowers {
      expose(person, to: message, attention, random.next())
    }
  }

  /// Takes what carries a post away from people, or gives it back.
  mutating func setWithdrawn(_ isWithdrawn: Bool, post: Int) {
    for message in messages.indices where messages[message].post == post {
      messages[message].isWithdrawn = isWithdrawn
    }
  }

  /// From now on an official message says something else; who has read it does not read it again.
  mutating func reword(_ message: Int, as word: OfficialWord) {
    let dice = words.dice[Int(messages[message].subject)]
    messages[message].subject = Int32(truncatingIfNeeded: words.add(word, people: people.size))
    words.dice.append(dice)
  }

  /// Everything that people see in this beat.
  mutating func takeTurn() {
    guard turn < wheel.beats else { return }
    if turn % Self.beatsOfMinute == 0 { fadeInterest() }
    var views: [View] = []
    swap(&views, &due)
    wheel.drain(turn, into: &views)
    turn += 1
    for view in views { see(view) }
    views.removeAll(keepingCapacity: true)
    swap(&views, &due)
  }

  /// Somebody passes on what they saw: as it is, or in a post of their own.
  mutating func pass(_ view: View) {
    let (person, seen) = (view.person, view.message)
    let told = messages[seen]
    var random = RandomStream(key: Dice.key(told.key, person))
    people.tire(person, by: coefficients.fatigue)
    let isOfficial = told.kind == .official
    delays?.note(beats: view.waited, of: turn - 1, fades: !isOfficial)
    let retelling = isOfficial ? coefficients.retellingOfOfficial : coefficients.retelling
    let (retells, crosses) = (random.chance(retelling), random.chance(coefficients.crossing))
    if retells, let own = retell(told, by: person, on: told.platform) {
      spread(own, by: person, strangers: coefficients.strangersPerPost, using: &random)
    } else {
      messages[seen].noteReshare()
      spread(seen, by: person, strangers: coefficients.strangersPerShare, using: &random)
    }
    if crosses, let other = otherPlatform(of: person, than: told.platform, using: &random),
      let own = retell(told, by: person, on: other)
    {
      spread(own, by: person, strangers: coefficients.strangersPerPost, using: &random)
    }
  }

  /// A like lets the ranking show the post to a few more.
  mutating func like(_ message: Int, by person: Int) {
    messages[message].noteLike()
    var random = RandomStream(key: Dice.key(messages[message].key, -1 - person))
    let strangers = shown(coefficients.strangersPerLike, on: messages[message].platform)
    expose(strangers: strangers, near: person, to: message, using: &random)
  }

  // MARK: Retelling

  /// The same in somebody's own post; nil when there is no room for more posts.
  private mutating func retell(_ told: Message, by person: Int, on platform: Int) -> Int? {
    guard messages.count < View.mostMessages else { return nil }
    let subject = Int(told.subject)
    let dice = told.kind == .official ? words.dice[subject] : claimDice[subject]
    let isTrusted = people.amplifier(person) != nil
    let own = Message(
      key: dice.bits(person, -1 - platform),
      kind: told.kind,
      subject: subject,
      certainty: isTrusted ? coefficients.credenceOfAmplifiers : 1,
      platform: platform,
      writer: person
    )
    messages.append(own)
    return messages.count - 1
  }

  private func otherPlatform(
    of person: Int,
    than platform: Int,
    using random: inout RandomStream
  ) -> Int? {
    let others = people.platforms[person] & ~(1 << UInt8(platform))
    var left = random.below(others.nonzeroBitCount)
    for place in graphs.indices where others & (1 << UInt8(place)) != 0 {
      if left == 0 { return place }
      left -= 1
    }
    return nil
  }

  private mutating func spread(
    _ message: Int,
    by person: Int,
    strangers: Double,
    using random: inout RandomStream
  ) {
    exposeFollowers(of: person, to: message, using: &random)
    let shown = shown(strangers, on: messages[message].platform)
    expose(strangers: shown, near: person, to: message, using: &random)
  }

  /// A platform without ranking shows little to strangers.
  private func shown(_ strangers: Double, on platform: Int) -> Double {
    let least = coefficients.strangersWithoutRanking
    return strangers * (least + (1 - least) * ranking[platform])
  }

  // MARK: Interest

  private static let beatsOfMinute = 60_000 / beat.milliseconds

  private mutating func begin(_ message: Int) {
    guard messages[message].kind == .rumour else { return }
    let claim = Int(messages[message].subject)
    if interests[claim].began < 0 { interests[claim].began = turn }
  }

  private mutating func fadeInterest() {
    for claim in interests.indices where interests[claim].began >= 0 {
      let minutes = Double(turn - interests[claim].began) / Double(Self.beatsOfMinute)
      interests[claim].level = pow(0.5, minutes / coefficients.interestHalfLife)
    }
  }

  // MARK: Exposure

  private mutating func exposeFollowers(
    of person: Int,
    to message: Int,
    using random: inout RandomStream
  ) {
    let attention = Attention(coefficients.attention)
    let graph = graphs[messages[message].platform]
    for place in graph.range(of: person) {
      expose(graph.follower(at: place), to: message, attention, random.next())
    }
  }

  private mutating func expose(
    strangers: Double,
    near person: Int?,
    to message: Int,
    using random: inout RandomStream
  ) {
    let graph = graphs[messages[message].platform]
    let district = person.map { graph.district(of: people.communities.community(of: $0)) }
    let (count, attention) = (Int(strangers + random.unit()), Attention(1))
    let (local, everywhere) = (district ?? graph.members.indices, graph.members.indices)
    for _ in 0..<count {
      let places = random.chance(coefficients.localStrangers) ? local : everywhere
      guard !places.isEmpty else { continue }
      let stranger = graph.members[places.lowerBound + random.below(places.count)]
      expose(stranger, to: message, attention, random.next())
    }
  }

  /// One number says both whether it is seen and when.
  @inline(__always)
  private mutating func expose(
    _ person: Int32,
    to message: Int,
    _ attention: Attention,
    _ bits: UInt64
  ) {
    guard let share = attention.share(of: bits >> 32) else { return }
    let waited = kernel.beats(at: share)
    let beat = turn + 1 + waited
    guard beat < wheel.beats, waited < View.longestWait,
      UInt32(truncatingIfNeeded: bits & 0xFFFF) < rhythm.level(at: beat)
    else { return }
    wheel.add(View(person: Int(person), message: message, waited: waited), at: beat)
  }
}

/// The chance that something shown is seen, ready for use with 32 random bits.
private struct Attention {
  private let limit: UInt64
  private let scale: Double

  init(_ chance: Double) {
    limit = UInt64(min(max(chance, 0), 1) * 0x1p32)
    scale = 0x1p32 / Double(max(limit, 1))
  }

  /// Where in 0 ..< 2^32 the bits lie among those that mean “seen”; nil for “not seen”.
  @inline(__always)
  func share(of bits: UInt64) -> UInt64? {
    bits < limit ? UInt64(Double(bits) * scale) : nil
  }
}
