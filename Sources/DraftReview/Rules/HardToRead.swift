import TextAnalysis

/// Keeps sentences short and words simple.
///
/// A post is read on a phone, in a hurry, by people under stress and by people still learning English.
/// Aim for grade 6 to 8; this rule speaks up above grade 9 or when a sentence has over 28 words.
///
/// Source: Kincaid and others (1975) for the grade; the limits are Rollcall's own.
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

  package static let highestGrade = 9.0
  package static let longestSentence = 28

  package func findings(in draft: ReadDraft) -> [Finding] {
    let long = draft.sentences.filter { $0.words.count > Self.longestSentence }.map { sentence in
      finding(
        .warn,
        in: draft,
        at: sentence.span,
        what: "has \(sentence.words.count) words.",
        how: "Make two sentences of it. Keep each below 20 words."
      )
    }
    let grade = ReadingGrade(draft)
    guard grade.value > Self.highestGrade + grade.tolerance, long.isEmpty else { return long }
    return [
      finding(
        .warn,
        in: draft,
        at: TextSpan(start: 0, end: draft.scalars.count),
        what: "reads at grade \(Int(grade.value.rounded())).",
        how: "Take shorter words and shorter sentences. Aim for grade 6 to 8."
      )
    ]
  }
}
