import Kernel
import ScenarioFormat
import Simulation

/// Lines of an archetype's own that did not last for what was asked, so that it fell back on what
/// it shares.
struct UsedUpLines: Encodable {
  var archetype: String
  var topic: String
  var stance: String
  var own: Int
  var asked: Int

  var advice: String {
    "\(archetype) has \(own == 0 ? "no line" : own == 1 ? "one line" : "\(own) lines") for "
      + "\(topic), \(stance), and was asked \(asked) times. Shared lines filled in."
  }

  /// The five with the most fallbacks.
  static func found(in samples: [VoicePreview.Sample], of pack: ScenarioPack) -> [UsedUpLines] {
    var asked: [String: (sample: VoicePreview.Sample, count: Int)] = [:]
    for sample in samples {
      let topic = VoicePreview.name(sample.topic)
      let key = "\(sample.archetype.rawValue) \(topic) \(sample.stance.rawValue)"
      asked[key] = (sample, (asked[key]?.count ?? 0) + 1)
    }
    let all = asked.sorted { $0.key < $1.key }.compactMap { _, entry -> UsedUpLines? in
      let sample = entry.sample
      let phrases = pack.archetypes.first { $0.id == sample.archetype }?.phrases ?? []
      let own = phrases.filter { $0.topic == sample.topic && $0.stance == sample.stance }
        .reduce(0) { $0 + $1.lines.count }
      guard own < entry.count else { return nil }
      return UsedUpLines(
        archetype: sample.archetype.rawValue,
        topic: VoicePreview.name(sample.topic),
        stance: sample.stance.rawValue,
        own: own,
        asked: entry.count
      )
    }
    return Array(all.sorted { $0.asked - $0.own > $1.asked - $1.own }.prefix(5))
  }
}
