import ContentFiles

/// Whether the crowd adds up.
struct VoiceChecks {
  let reading: Reading
  let archetypes: [Sourced<Archetype>]

  func run() {
    guard let last = archetypes.last else { return }
    let sum = archetypes.reduce(0) { $0 + $1.value.share }
    guard abs(sum - 1) > 0.001 else { return }
    reading.log.add(
      "The shares of all archetypes add up to \(sum.short), not to 1. Change them.",
      at: last.place(VoiceKey.share))
  }
}
