import Kernel
package import RunLog
package import ScenarioFormat
import TextAnalysis

extension RunOutcome {
  /// What the events of a run add up to.
  package init(of events: [RunEvent], in pack: ScenarioPack) {
    var ledger = OutcomeLedger(
      reader: ClaimReader(pack.claims),
      claims: ClaimTable(pack),
      pack: pack
    )
    for event in events { ledger.absorb(event) }
    self = ledger.outcome
  }
}

/// Adds a run's events up, one after the other.
private struct OutcomeLedger {
  let reader: ClaimReader
  let claims: ClaimTable
  let pack: ScenarioPack
  var questions = QuestionBook()
  var posts: [Post.Number: Post] = [:]
  var numbers: [Inject.ID: Post.Number] = [:]
  var unansweredInjects: [Inject.ID: ScenarioTime] = [:]
  var first: CrowdMeasure?
  var last: CrowdMeasure?

  mutating func absorb(_ event: RunEvent) {
    switch event.happening {
    case .posted(let post): absorb(post)
    case .delivered(let delivery) where delivery.urgency != nil:
      unansweredInjects[delivery.inject] = event.at
    case .messaged(let inject, let post, _):
      if let inject { unansweredInjects[inject] = nil }
      if let number = post ?? inject.flatMap({ numbers[$0] }) {
        questions.close(number, at: event.at)
      }
    case .edited(let number, let text):
      guard var post = posts[number] else { return }
      (post.text, post.at) = (text, event.at)
      close(by: post)
    case .measured(let measure):
      first = first ?? measure
      last = measure
    default: break
    }
  }

  private mutating func absorb(_ post: Post) {
    posts[post.number] = post
    if let inject = post.inject { numbers[inject] = post.number }
    if post.author.kind == .agency {
      close(by: post)
    } else {
      questions.enter(post)
    }
  }

  private mutating func close(by post: Post) {
    let text = ([post.text] + post.pollOptions).joined(separator: "\n")
    let meaning = claims.meaning(of: reader.mentions(in: text))
    _ = questions.close(by: post, saying: meaning)
  }

  var outcome: RunOutcome {
    RunOutcome(
      reach: last?.claims ?? [],
      trustAtStart: first?.trust ?? 0,
      trust: last?.trust ?? 0,
      anxietyAtStart: first?.anxiety ?? 0,
      anxiety: last?.anxiety ?? 0,
      unanswered: (openPosts + openInjects).sorted { left, right in
        let (a, b) = (Self.rank(left.urgency), Self.rank(right.urgency))
        return a == b ? left.at < right.at : a < b
      }
    )
  }

  private var openPosts: [RunOutcome.Unanswered] {
    questions.open.map { question in
      RunOutcome.Unanswered(
        post: question.post,
        at: question.asked,
        text: posts[question.post]?.text ?? "",
        about: question.about.map { Claim.ID($0) },
        urgency: question.urgency
      )
    }
  }

  private var openInjects: [RunOutcome.Unanswered] {
    pack.injects.compactMap { inject in
      guard let at = unansweredInjects[inject.id], let question = inject.question else {
        return nil
      }
      return RunOutcome.Unanswered(
        inject: inject.id,
        at: at,
        text: inject.text,
        about: question.about,
        urgency: question.urgency
      )
    }
  }

  private static func rank(_ urgency: Urgency) -> Int {
    switch urgency {
    case .danger: 0
    case .service: 1
    case .curiosity: 2
    }
  }
}
