import Kernel
import ScenarioFormat
import Simulation

/// What `rollcall voices` prints.
struct VoiceReport: Encodable {
  struct Line: Encodable {
    var archetype: String
    var topic: String
    var stance: String
    var platform: String
    var text: String
  }

  var pack: String
  var seed: UInt64
  var lines: [Line]
  var measures: WordMeasures
  var usedUp: [UsedUpLines]
  var advice: [String]

  init(pack: ScenarioPack, samples: [VoicePreview.Sample], seed: UInt64) {
    self.pack = pack.setting.id.rawValue
    self.seed = seed
    measures = WordMeasures(texts: samples.map(\.text))
    lines = samples.map { sample in
      Line(
        archetype: sample.archetype.rawValue,
        topic: VoicePreview.name(sample.topic),
        stance: sample.stance.rawValue,
        platform: sample.platform.rawValue,
        text: sample.text
      )
    }
    lines.sort { ($0.archetype, $0.topic, $0.stance) < ($1.archetype, $1.topic, $1.stance) }
    usedUp = UsedUpLines.found(in: samples, of: pack)
    advice = WordAdvice.lines(on: measures) + usedUp.map(\.advice)
  }

  var text: String {
    var text = ""
    var last: (archetype: String, heading: String) = ("", "")
    for line in lines {
      if line.archetype != last.archetype { text += "\n# \(line.archetype)\n" }
      let heading = "\(line.topic), \(line.stance)"
      if line.archetype != last.archetype || heading != last.heading { text += "\(heading):\n" }
      text += "  \(line.text)\n"
      last = (line.archetype, heading)
    }
    return text + "\n" + summary
  }

  private var summary: String {
    """
    \(measures.texts) lines
      different word pairs  \(measures.distinctPairs.hundredths)  (at least 0.75 in any 500 lines)
      repeated sentences    \(measures.repeatedSentences)     (none)
      median length         \(measures.medianLength)    (80 to 120 characters)
      with a question       \(measures.questionShare.hundredths)  (0.12 to 0.20)
      with a link           \(measures.linkShare.hundredths)  (0.10 to 0.20)
    """ + advice.map { "\n- \($0)" }.joined()
  }
}
