import TextAnalysis

/// Keeps sentences short and words simple.
///
/// A post is read on a phone, in a hurry, by people under stress and by people still learning English.
/// Aim for grade 6 to 8 and for sentences below 20 words. This rule speaks up where a sentence is
/// both long and tangled, or is built of long stiff words; one long word or one long plain sentence
/// is no fault.
///
/// Source: Kincaid and others (1975) for the grade; plainlanguage.gov for the shorter words; the
/// limits are Rollcall's own.
///
/// To mend it, say one thing in one sentence and take the shorter word.
///
/// - Bad: “Individuals currently located in the vicinity are requested to evacuate immediately.”
/// - Good: “If you are near the mall, leave now.”
package struct HardToRead: ReviewRule {
  package static let id = "hard-to-read"
  package static let why =
    "Posts are read on phones, in a hurry, by people under stress or still learning English."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    let hard = draft.sentences.map { SentenceLoad($0, in: draft) }.filter(\.isHard)
    guard !hard.isEmpty else { return [] }
    return hard.map { finding(of: $0, in: draft) } + hard.flatMap { stiffWords(of: $0, in: draft) }
  }

  private func finding(of load: SentenceLoad, in draft: ReadDraft) -> Finding {
    finding(
      .warn,
      in: draft,
      at: load.sentence.span,
      what: "has \(load.words) words and reads at grade \(Int(load.grade.rounded())).",
      how: load.words > 24
        ? "Make two or three sentences of it. Keep each below 20 words."
        : "Take shorter words. Say who does what."
    )
  }

  private func stiffWords(of load: SentenceLoad, in draft: ReadDraft) -> [Finding] {
    load.stiff.prefix(Self.mostTips).compactMap { range in
      let span = load.sentence.span(of: range)
      guard let plain = PlainWords.plain(for: draft.quote(span)) else { return nil }
      return finding(
        .tip,
        in: draft,
        at: span,
        what: "is “\(plain)” in plain words.",
        how: "Take the shorter word.",
        rewrite: plain
      )
    }
  }

  private static let mostTips = 6
}

/// How much a sentence asks of its reader.
struct SentenceLoad: Sendable {
  let sentence: WrittenSentence
  let words: Int
  /// A school grade, by Flesch and Kincaid; 0 for a few words, which tell nothing.
  let grade: Double
  /// The places of words for which there is a plainer one.
  let stiff: [Range<Int>]
  /// Words of ten and more letters, without names.
  let long: Int

  init(_ sentence: WrittenSentence, in draft: ReadDraft) {
    self.sentence = sentence
    let spoken = sentence.words
    words = spoken.count
    long = spoken.filter { $0.kind == .word && $0.letterCase == .lower && $0.text.count > 9 }.count
    guard words >= Self.fewest else {
      (grade, stiff) = (0, [])
      return
    }
    let first = sentence.tokens.first?.span.start ?? 0
    let end = sentence.tokens.last?.span.end ?? 0
    let text = String(String.UnicodeScalarView(draft.scalars[first..<end]))
    grade = Readability(of: text)?.fleschKincaid ?? 0
    stiff = sentence.matches(PlainWords.all)
  }

  private static let fewest = 8

  /// Long and tangled, or short and built of heavy words.
  var isHard: Bool {
    let heavy = long + stiff.count
    let share = Double(heavy) / Double(max(words, 1))
    return words >= 45 && grade >= 15 || words >= 36 && grade >= 14 && heavy >= 3
      || words >= 24 && grade >= 14.5 && heavy >= 5 || grade >= 15 && heavy >= 4 && share >= 0.25
  }
}
