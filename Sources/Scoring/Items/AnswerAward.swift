import DraftReview
import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

extension ItemAward {
  /// Answers an inject, in public or by message; `mention` must all be in the answers for full points.
  func answer(_ inject: Inject.ID, mention: [String]) -> Evidence {
    guard let asked = record.arrivals[inject] else { return neverCame() }
    let answers = record.answers(to: inject).filter { $0.at >= asked }
    guard !answers.isEmpty else {
      return line(
        share: 0,
        "You did not answer \(sender(of: inject)).\(due(since: asked))",
        exhibit: Exhibit(inject: inject, at: Moment(asked))
      )
    }
    let steps = answers.indices.map { last -> (Statement, share: Double, missing: [String]) in
      let missing = mention.filter { !has($0, in: answers[...last]) }
      let timely = timely(answers[last].at, since: asked)
      return (answers[last], timely * (missing.isEmpty ? 1 : 0.5), missing)
    }
    if mention.contains(PostFeature.empathy.rawValue), let unkind = unkindness(in: answers) {
      return line(
        share: 0, "You answered, but not with care: \(unkind.what)", exhibit: unkind.exhibit)
    }
    guard let best = steps.max(by: { $0.share < $1.share }) else { return neverCame() }
    let wait = (best.0.at - asked).seconds
    var what = "You answered \(sender(of: inject)) after \(wait / 60) min \(wait % 60) s."
    what += lateness(of: best.0.at, since: asked)
    if !best.missing.isEmpty {
      what += " Half the points are for \(best.missing.map(wording).joined(separator: " and "))."
      if isUnreleased(best.missing, in: answers) {
        what += " You said it without command's release, so it does not count."
      }
    }
    var exhibit = Exhibit(whole: best.0)
    exhibit.inject = inject
    return line(share: best.share, what, exhibit: exhibit)
  }

  /// The first answer that scolds, insults, mocks or blames.
  private func unkindness(in answers: [Statement]) -> (what: String, exhibit: Exhibit)? {
    for answer in answers {
      let findings = assessment.reviewed(answer)?.findings ?? []
      if let finding = findings.first(where: { ToneRules.all.contains($0.rule) }) {
        return (finding.what, Exhibit(answer, quote: finding.quote, span: finding.span))
      }
    }
    return nil
  }

  private func has(_ mention: String, in answers: ArraySlice<Statement>) -> Bool {
    if let feature = PostFeature(rawValue: mention) {
      return answers.contains { assessment.reviewed($0)?.features.has(feature) == true }
    }
    let claim = Claim.ID(mention)
    return assessment.utterances(of: claim).contains { utterance in
      guard answers.contains(utterance.statement) else { return false }
      return utterance.isStated ? utterance.standing == .free : utterance.stance != .misstated
    }
  }

  /// Whether something that seems missing was said, though not yet the officer's to say.
  private func isUnreleased(_ missing: [String], in answers: [Statement]) -> Bool {
    missing.contains { mention in
      assessment.utterances(of: Claim.ID(mention)).contains {
        answers.contains($0.statement) && $0.isStated && $0.standing == .unapproved
      }
    }
  }

  private func wording(_ mention: String) -> String {
    if let feature = PostFeature(rawValue: mention) {
      return "an answer that \(feature.description)"
    }
    return "\(assessment.rules.quoted(Claim.ID(mention)))"
  }

  /// A role as a sentence names it: “the incident commander”, but “the PIO”.
  private static func title(_ role: String) -> String {
    let isWord = role.dropFirst().first?.isLowercase == true
    return "the " + (isWord ? role.prefix(1).lowercased() + role.dropFirst() : role)
  }

  func sender(of inject: Inject.ID) -> String {
    guard let from = assessment.pack.injects.first(where: { $0.id == inject })?.from else {
      return inject.rawValue
    }
    switch from {
    case .person(let name, _), .media(let name): return name
    case .persona(let id):
      return assessment.pack.personas.first { $0.id == id }?.name ?? id.rawValue
    case .role(let role):
      return Self.title(assessment.pack.setting.roles.first { $0.id == role }?.name ?? role)
    }
  }
}
