import ContentFiles
import Kernel

/// What an inject's keys ask of each other.
struct InjectChecks {
  let reading: Reading
  let parts: PackParts

  func run() {
    for inject in parts.injects {
      checkTimes(inject)
      checkChannel(inject)
      checkPicture(inject)
      checkVideo(inject)
      checkThread(inject)
      checkMeaning(inject)
      checkWords(inject)
    }
  }

  private func checkTimes(_ inject: Sourced<Inject>) {
    let hasNoTime = inject.value.at == nil && inject.places[InjectKey.at.rawValue] == nil
    if hasNoTime, inject.value.conditions.isEmpty {
      add("The inject has neither “at” nor “when”, so it never comes. Add one.", inject, .id)
    }
    guard let until = inject.value.until else { return }
    if inject.value.conditions.isEmpty {
      add("“until” is for injects with “when”. Remove it, or add conditions.", inject, .until)
    }
    if until <= inject.value.at ?? .zero {
      add("“until” is not later than “at”. Move it.", inject, .until)
    }
  }

  private func checkChannel(_ inject: Sourced<Inject>) {
    switch (inject.value.channel, inject.value.kind) {
    case (.platform(let id), .post), (.platform(let id), .picture), (.platform(let id), .draft):
      reading.checkLength(inject.value.text, on: id.rawValue, at: inject.place(InjectKey.text))
    case (.platform, .call):
      add("A call does not come through a platform. Write platform: phone.", inject, .platform)
    case (_, .post):
      add(
        "A post is public and needs one of the pack's platforms. Name it, or choose another kind.",
        inject, .platform)
    case (.phone, .picture), (.radio, .picture), (.desk, .picture):
      add("A picture comes through a platform or by email. Change the platform.", inject, .platform)
    case (.email, .call), (.desk, .call):
      add("A call comes by phone or radio. Change the platform or the kind.", inject, .platform)
    default: break
    }
  }

  private func checkPicture(_ inject: Sourced<Inject>) {
    let needsAlt = inject.value.kind == .picture || inject.value.media != nil
    if needsAlt, inject.value.alt == nil {
      add("The picture has no “alt”. Say in words what it shows.", inject, .kind)
    }
    if !needsAlt, inject.value.alt != nil {
      add("There is no picture to describe. Remove “alt”, or write kind: picture.", inject, .alt)
    }
    guard case .platform(let id) = inject.value.channel, let alt = inject.value.alt,
      let network = reading.networks[id.rawValue], alt.count > network.altLimit
    else { return }
    add(
      "“alt” has \(alt.count) characters; \(network.name) allows \(network.altLimit). Shorten it.",
      inject, .alt)
  }

  private func checkVideo(_ inject: Sourced<Inject>) {
    guard inject.value.video != nil else { return }
    if !inject.value.isPublic || inject.value.kind != .post {
      add("Only a public post has a video. Remove “video”, or write kind: post.", inject, .video)
    }
    if inject.value.media != nil {
      add("A post has a picture or a video, not both. Keep one of them.", inject, .video)
    }
  }

  private func checkThread(_ inject: Sourced<Inject>) {
    guard let id = inject.value.replyTo else { return }
    guard inject.value.isPublic else {
      add("Only a post replies in a thread. Remove “replyTo”.", inject, .replyTo)
      return
    }
    guard let first = parts.injects.first(where: { $0.value.id == id })?.value else { return }
    if id == inject.value.id {
      add("The inject replies to itself. Name another one.", inject, .replyTo)
    } else if !first.isPublic {
      add("“\(id)” is not public, so nobody can reply to it. Name a post.", inject, .replyTo)
    } else if first.channel != inject.value.channel {
      add("“\(id)” is on another platform. Use the same one.", inject, .replyTo)
    } else if let at = inject.value.at, let before = first.at, at <= before {
      add("“\(id)” comes later, at \(before). Move one of them.", inject, .replyTo)
    }
  }

  private func checkWords(_ inject: Sourced<Inject>) {
    guard let softer = inject.value.softer else { return }
    if inject.value.harsh != .strong {
      add(
        "“softer” takes the place of strong words. Write harsh: strong, or remove it.", inject,
        .softer)
    }
    if case .platform(let id) = inject.value.channel {
      reading.checkLength(softer, on: id.rawValue, at: inject.place(InjectKey.softer))
    }
  }

  private func checkMeaning(_ inject: Sourced<Inject>) {
    if !inject.value.states.isEmpty, !inject.value.isPublic {
      add("Only a public post pushes claims into the crowd. Remove “states”.", inject, .states)
    }
    if inject.value.moderation != nil, !inject.value.isPublic {
      add("Only a public post can be hidden. Remove “moderation”.", inject, .moderation)
    }
    if inject.value.isPartisan, !inject.value.isPublic {
      add("Only a public post takes a side in public. Remove “partisan”.", inject, .partisan)
    }
    if case .role(let role) = inject.value.from,
      parts.setting?.value.roles.first(where: { $0.id == role })?.isPlayer == true
    {
      add("“\(role)” is played by the officer and sends no injects. Name another.", inject, .from)
    }
  }

  private func add(_ message: String, _ inject: Sourced<Inject>, _ key: InjectKey) {
    reading.log.add(message, at: inject.place(key))
  }
}
