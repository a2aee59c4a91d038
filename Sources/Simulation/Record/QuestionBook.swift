import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// The public questions of a run in the order in which they were asked.
struct QuestionBook: Sendable {
  private(set) var questions: [OpenQuestion] = []

  init() {}

  var open: [OpenQuestion] { questions.filter { $0.answered == nil } }

  /// Enters a post's question and returns its place.
  ///
  /// Somebody who asks again below or about their own question keeps one question open, not two.
  @discardableResult
  mutating func enter(_ post: Post) -> Int? {
    guard let question = post.question, post.author.kind != .agency else { return nil }
    let about = question.about.map(\.rawValue)
    if let earlier = post.parent ?? post.quoted,
      let place = questions.firstIndex(where: { $0.isAsked(in: earlier) && $0.about == about })
    {
      questions[place].again.append(post.number)
      return place
    }
    questions.append(
      OpenQuestion(
        post: post.number,
        asked: post.at,
        about: about,
        urgency: question.urgency
      )
    )
    return questions.count - 1
  }

  /// Closes what a public word of the agency answers and returns the places of those questions.
  ///
  /// A direct reply closes a question, whatever it says; elsewhere the claim must be addressed.
  mutating func close(by post: Post, saying mentions: [ClaimMention]) -> [Int] {
    let said = Set(mentions.lazy.filter { $0.stance != .asked }.map(\.claim))
    return questions.indices.filter { place in
      guard questions[place].answered == nil else { return false }
      let isDirect = post.parent.map(questions[place].isAsked) ?? false
      guard isDirect || questions[place].about.contains(where: said.contains) else { return false }
      questions[place].answered = post.at
      return true
    }
  }

  /// Closes the question in this post, which was answered in private.
  mutating func close(_ number: Post.Number, at time: ScenarioTime) {
    for place in questions.indices
    where questions[place].isAsked(in: number) && questions[place].answered == nil {
      questions[place].answered = time
    }
  }
}
