package import Kernel

/// A text in which the learner marks what must not be published.
package struct HotText: Codable, Equatable, Sendable {
  /// A stretch of the text; it can be marked when it is a passage.
  package struct Segment: Codable, Equatable, Sendable {
    package var text: String
    package var passage: Passage?

    package init(text: String, passage: Passage? = nil) {
      self.text = text
      self.passage = passage
    }
  }

  /// What a segment needs to be marked, and what is said about it.
  package struct Passage: Codable, Equatable, Sendable {
    package typealias ID = Identifier<Passage>

    /// As the author named it; unique in its text.
    package var id: ID
    package var isToMark: Bool
    package var feedback: String

    package init(id: ID, isToMark: Bool, feedback: String) {
      self.id = id
      self.isToMark = isToMark
      self.feedback = feedback
    }
  }

  package var segments: [Segment]

  package init(segments: [Segment]) {
    self.segments = segments
  }

  package var passages: [Passage] { segments.compactMap(\.passage) }
}

/// A word or a few to write.
package struct ShortAnswer: Codable, Equatable, Sendable {
  /// Case, punctuation and spaces do not matter.
  package var accept: [String]

  package init(accept: [String]) {
    self.accept = accept
  }
}

/// A number to write.
package struct Numeric: Codable, Equatable, Sendable {
  package var answer: Double
  /// How far off still is right; 0 for the number itself.
  package var tolerance: Double
  /// Behind the field; nil for a plain number.
  package var unit: String?

  package init(answer: Double, tolerance: Double, unit: String? = nil) {
    self.answer = answer
    self.tolerance = tolerance
    self.unit = unit
  }
}

/// A post to judge, and the reason to give for it.
package struct JudgedPost: Codable, Equatable, Sendable {
  package enum Verdict: String, Codable, CaseIterable, Sendable {
    case publish, change, hold
  }

  package var post: String
  package var platform: NetworkKind
  package var verdict: Verdict
  /// Exactly one is correct.
  package var reasons: [ChoiceOption]

  package init(post: String, platform: NetworkKind, verdict: Verdict, reasons: [ChoiceOption]) {
    self.post = post
    self.platform = platform
    self.verdict = verdict
    self.reasons = reasons
  }
}
