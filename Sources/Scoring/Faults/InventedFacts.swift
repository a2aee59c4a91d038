import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

extension CriticalFaultFinder {
  /// How long a false statement may stand before it is a critical fault.
  static let correctionTime = ScenarioTime(seconds: 600)

  /// Untrue claims that were stated as true and not corrected in time.
  func inventions() -> [CriticalFault] {
    assessment.untrueStatements().filter {
      !assessment.isCorrected($0) || assessment.repeatsWrongNumber($0)
    }.map { said in
      CriticalFault(
        kind: .inventedFact,
        what: assessment.isCorrected(said)
          ? "\(wording(said)) It was not the first time."
          : "\(wording(said)) \(assessment.neverCorrected(said))",
        instead: CriticalFault.Kind.inventedFact.instead,
        claim: said.claim,
        exhibit: said.exhibit
      )
    }
  }

  private func wording(_ said: Utterance) -> String {
    let short = assessment.rules.short(said.claim)
    let passedOn = said.statement.kind == .repost
    guard said.stance != .misstated else {
      return passedOn
        ? "You passed on a wrong number for \(short)." : "You gave a wrong number for \(short)."
    }
    return passedOn
      ? "You passed on \(short) as if it were a fact. It was not true then."
      : "You stated \(short) as a fact. It was not true then."
  }

  /// Own posts that were deleted without a visible correction.
  func deletedRecords() -> [CriticalFault] {
    assessment.record.withdrawals.compactMap { withdrawal in
      guard assessment.record.ownPosts.contains(withdrawal.post),
        let statement = assessment.record.statements.first(where: {
          $0.kind == .post && $0.post == withdrawal.post
        }), !isOpenlyCorrected(statement, around: withdrawal.at)
      else { return nil }
      var exhibit = Exhibit(whole: statement)
      exhibit.at = Moment(withdrawal.at)
      return CriticalFault(
        kind: .deletedRecord,
        what: "You deleted your own post without correcting it in public.",
        instead: CriticalFault.Kind.deletedRecord.instead,
        exhibit: exhibit
      )
    }
  }

  /// A correction within five minutes of the deletion: linked to the post, or naming it as wrong.
  private func isOpenlyCorrected(_ statement: Statement, around time: ScenarioTime) -> Bool {
    let gap = ScenarioTime(seconds: 300)
    let claims = Set(assessment.utterances.filter { $0.statement == statement }.map(\.claim))
    return assessment.record.statements.contains { other in
      guard other.kind == .post, other.at > statement.at, other.at <= time + gap,
        other.at >= time - gap
      else { return false }
      let isNamed = ["correct", "deleted", "removed", "took down", "our earlier post", "was wrong"]
        .contains { other.text.lowercased().contains($0) }
      return other.corrects == statement.post || isNamed
        || assessment.utterances.contains {
          $0.statement == other && claims.contains($0.claim) && $0.isDenial
        }
    }
  }
}

extension Assessment {
  /// What was stated as true although it was not, and wrong numbers of people and suspects that were
  /// given more than once or left to stand.
  func untrueStatements() -> [Utterance] {
    utterances.filter { said in
      guard !said.statement.isInternal else { return false }
      switch said.stance {
      case .asserted: return said.standing == .untrue
      case .misstated:
        let category = rules.fact(said.claim)?.category
        return category == .casualty || category == .suspect
      case .denied, .hedged, .asked, .reported, .corrected: return false
      }
    }
  }

  /// Whether a wrong number had been given before, in another post; two platforms at once are one.
  func repeatsWrongNumber(_ said: Utterance) -> Bool {
    said.stance == .misstated
      && utterances(of: said.claim).contains {
        $0.stance == .misstated && $0.at + ScenarioTime(seconds: 120) < said.at
      }
  }

  /// That a statement was not set right, within the time that the run left for it.
  func neverCorrected(_ said: Utterance) -> String {
    said.at + CriticalFaultFinder.correctionTime > record.end
      ? "It was not corrected before the end." : "It was not corrected within ten minutes."
  }

  /// Whether a statement was set right in public within ten minutes.
  func isCorrected(_ said: Utterance) -> Bool {
    let limit = said.at + CriticalFaultFinder.correctionTime
    let isLinked = record.statements.contains {
      $0.corrects != nil && $0.corrects == said.statement.post && $0.at <= limit
    }
    return isLinked
      || utterances(of: said.claim).contains { other in
        guard other.statement.isPublic || !said.statement.isPublic, other.at > said.at,
          other.at <= limit
        else { return false }
        return other.isDenial || said.stance == .misstated && other.isStated
      }
  }
}
