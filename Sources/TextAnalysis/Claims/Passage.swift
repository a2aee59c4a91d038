/// The readings of a text so far, and what a following sentence may still change about them.
struct Passage {
  private(set) var readings: [Reading] = []

  /// Where the readings of the sentence just before begin.
  private var recent = 0
  private var saidOwnWords = false

  /// "We are sorry." just before.
  private var admitted = false

  mutating func append(_ read: [Reading], _ reader: StanceReader) {
    var read = read
    let owns = reader.cues.contains { $0.kind == .ownWords }
    let admits = reader.cues.contains { $0.kind == .error }
    if owns, admits || admitted {
      for index in read.indices where read[index].stance != .asked {
        read[index].stance = .corrected
      }
    }
    let verdict = saidOwnWords && admits && !reader.isQuestion ? .withdrawn : Verdict(reader)
    if let verdict, !Self.judgesItself(read, reader) { judge(verdict, reader.sentence, read) }
    admitted = admits && read.isEmpty
    // A sentence that only points back keeps the one before it within reach of the next.
    if read.isEmpty, verdict != nil || Anaphora.opens(reader.sentence.words, at: 0) { return }
    recent = readings.count
    readings += read
    saidOwnWords = owns
  }

  /// "The report of a bomb is false" judges its own statement, not the sentence before.
  private static func judgesItself(_ read: [Reading], _ reader: StanceReader) -> Bool {
    read.contains { [.denied, .hedged, .corrected].contains($0.stance) }
      && !Anaphora.opensAlone(reader.sentence.words)
  }

  private mutating func judge(_ verdict: Verdict, _ sentence: Sentence, _ read: [Reading]) {
    let repeated = Set(read.map(\.claim))
    for index in recent..<readings.count where !repeated.contains(readings[index].claim) {
      let stance = verdict.stance(after: readings[index].stance)
      guard stance != readings[index].stance else { continue }
      readings[index].stance = stance
      readings[index].span.end = sentence.span.end
    }
  }
}
