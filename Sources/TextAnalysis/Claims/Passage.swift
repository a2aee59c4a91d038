/// The readings of a text so far, and what a following sentence may still change about them.
struct Passage {
  private(set) var readings: [Reading] = []

  /// Where the readings of the sentence just before begin.
  private var recent = 0
  private var saidOwnWords = false

  mutating func append(_ read: [Reading], _ reader: StanceReader) {
    var read = read
    let owns = reader.cues.contains { $0.kind == .ownWords }
    let admits = reader.cues.contains { $0.kind == .error }
    if owns, admits {
      for index in read.indices where read[index].stance != .asked {
        read[index].stance = .corrected
      }
    }
    if recent < readings.count { judge(by: reader, read, admits: admits) }
    if read.isEmpty, Anaphora.opens(reader.sentence.words, at: 0) { return }
    recent = readings.count
    readings += read
    saidOwnWords = owns
  }

  /// "That is false", "We are checking it": speaks about the sentence before.
  private mutating func judge(by reader: StanceReader, _ read: [Reading], admits: Bool) {
    let judged = Set(readings[recent...].map(\.claim)).subtracting(read.map(\.claim))
    let withdraws = saidOwnWords && admits && !reader.sentence.isQuestion
    let verdict = withdraws ? .corrected : reader.verdict()
    guard !judged.isEmpty, let verdict else { return }
    for index in recent..<readings.count where judged.contains(readings[index].claim) {
      let reading = readings[index]
      if verdict == .corrected {
        readings[index].stance = .corrected
      } else if verdict == .denied, reading.stance != .corrected, reading.stance != .denied {
        readings[index].stance = .denied
      } else if verdict == .hedged, [.asserted, .reported, .asked].contains(reading.stance) {
        readings[index].stance = .hedged
      } else {
        continue
      }
      readings[index].span.end = reader.sentence.span.end
    }
  }
}

extension StanceReader {
  /// What this sentence says about the one before it, if it takes it up at all.
  func verdict() -> ClaimMention.Stance? {
    let words = sentence.words
    guard !sentence.isQuestion else { return nil }
    let isShort = words.count <= 3
    if isShort || Anaphora.takesUp(words) {
      if let verdict = Self.verdict(of: cues) { return verdict }
      if cues.contains(where: { $0.kind == .check }) { return .hedged }
    }
    if words.first?.text == "no", words.count <= 2 { return .denied }
    return nil
  }
}
