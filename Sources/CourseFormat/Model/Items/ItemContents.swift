package import Kernel

/// A few questions to practice with; nothing is counted.
package struct Drill: Codable, Equatable, Sendable {
  package var questions: [QuestionFamily.ID]

  package init(questions: [QuestionFamily.ID]) {
    self.questions = questions
  }
}

/// A test drawn from the module's bank.
package struct Quiz: Codable, Equatable, Sendable {
  /// How many questions are asked.
  package var draw: Int
  /// The share of credit that passes.
  package var pass: Double
  /// Always asked, and only a right answer passes.
  package var mustPass: [QuestionFamily.ID]
  /// nil when there is time without end.
  package var limitMinutes: Int?

  package init(
    draw: Int, pass: Double, mustPass: [QuestionFamily.ID] = [], limitMinutes: Int? = nil
  ) {
    self.draw = draw
    self.pass = pass
    self.mustPass = mustPass
    self.limitMinutes = limitMinutes
  }
}

/// A scenario to play, with the points that are wanted.
package struct ScenarioTask: Codable, Equatable, Sendable {
  /// The pack's folder.
  package var pack: String
  /// Of 100.
  package var points: Int

  package init(pack: String, points: Int) {
    self.pack = pack
    self.points = points
  }
}

/// A question to think about; the answer is the learner's own.
package struct Reflection: Codable, Equatable, Sendable {
  package var prompt: String
  package var leastWords: Int

  package init(prompt: String, leastWords: Int) {
    self.prompt = prompt
    self.leastWords = leastWords
  }
}

/// Statements to rate.
package struct Survey: Codable, Equatable, Sendable {
  package var statements: [SurveyStatement]

  package init(statements: [SurveyStatement]) {
    self.statements = statements
  }
}

/// One statement; the id is unique in its survey.
package struct SurveyStatement: Codable, Equatable, Sendable {
  package typealias ID = Identifier<SurveyStatement>

  package enum Scale: String, Codable, CaseIterable, Sendable {
    case certainty, agreement

    /// The numbers that can be answered.
    package var bounds: ClosedRange<Int> {
      switch self {
      case .certainty: 0...100
      case .agreement: 1...5
      }
    }
  }

  package var id: ID
  package var text: String
  package var scale: Scale

  package init(id: ID, text: String, scale: Scale) {
    self.id = id
    self.text = text
    self.scale = scale
  }
}

/// A policy to read, to answer for, and to sign.
package struct PolicyAcknowledgement: Codable, Equatable, Sendable {
  package var version: String
  /// Markdown.
  package var text: String
  /// The short test before the signature.
  package var questions: [QuestionFamily.ID]
  /// Within how many days of the assignment it is to be signed.
  package var days: Int

  package init(version: String, text: String, questions: [QuestionFamily.ID], days: Int) {
    self.version = version
    self.text = text
    self.questions = questions
    self.days = days
  }
}

/// A part that is taught in a room or a call; somebody confirms attendance.
package struct LiveSession: Codable, Equatable, Sendable {
  package var about: String

  package init(about: String) {
    self.about = about
  }
}
