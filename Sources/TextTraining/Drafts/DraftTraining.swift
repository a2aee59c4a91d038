import Foundation
package import DraftReview
import TextAnalysis

/// Teaches a ``DraftReader`` from labelled drafts, file by file.
///
/// The borders come from scores of drafts whose file the model had not seen: near-copies within one
/// writer's file would make them look better than they are.
package struct DraftTraining: Sendable {
  private let drafts: [LabelledDraft]
  /// The file that each draft came from.
  private let sources: [String]
  private let features: [FeatureSet]

  package init(_ drafts: [LabelledDraft], sources: [String]) {
    self.drafts = drafts
    self.sources = sources
    features = drafts.map { HashedPost.read($0.draft.text) }
  }

  /// The least share of right ones among the drafts that a reader suspects alone.
  private static let neededPrecision = 0.75
  /// The largest share of right findings of a rule that may be held back.
  private static let allowedLoss = 0.02

  private static let bits = 17
  private static let cost: Float = Float(ProcessInfo.processInfo.environment["COST"] ?? "4")!

  package func categories(rules: [String], by reviewer: DraftReviewer) -> [DraftReader.Category] {
    let found = drafts.map { Set(reviewer.findings(in: $0.draft).map(\.rule)) }
    let held = rules.map { heldOutScores(of: $0) }
    let suspicion = suspicionBorder(rules, held, found)
    let veto = vetoBorder(rules, held, found)
    return rules.map { rule in
      DraftReader.Category(
        rule: rule, model: model(of: rule, leavingOut: nil), suspicion: suspicion, veto: veto)
    }
  }

  /// Each draft's score by a model that did not see its file.
  private func heldOutScores(of rule: String) -> [Float] {
    var scores = [Float](repeating: 0, count: drafts.count)
    for source in Set(sources).sorted() {
      let model = model(of: rule, leavingOut: source)
      for index in drafts.indices where sources[index] == source {
        scores[index] = model.scores(features[index])[0]
      }
    }
    return scores
  }

  private func model(of rule: String, leavingOut source: String?) -> LinearModel {
    var set = TrainingSet()
    for index in drafts.indices where sources[index] != source {
      set.append(features[index], label: drafts[index].labels.contains(rule) ? 1 : 0)
    }
    set.balance(labels: 2, power: 0.5)
    var trainer = LogisticTrainer(
      bits: Self.bits, labels: 2, groupWeights: [1, 1, 0.3, 0], cost: Self.cost)
    trainer.scales = set.rarity(bits: Self.bits)
    return Quantizer.model(
      trainer.train(set), task: rule, labels: ["right", "wrong"], bits: trainer.bits,
      groupWeights: trainer.groupWeights)
  }

  /// The lowest score from which on enough of what only the reader finds is right.
  private func suspicionBorder(
    _ rules: [String], _ scores: [[Float]], _ found: [Set<String>]
  ) -> Float {
    var cases: [(score: Float, isRight: Bool)] = []
    for (rule, scores) in zip(rules, scores) {
      for index in drafts.indices where !found[index].contains(rule) {
        cases.append((scores[index], drafts[index].labels.contains(rule)))
      }
    }
    cases.sort { $0.score > $1.score }
    var (right, border) = (0, Float.greatestFiniteMagnitude)
    for (count, entry) in cases.enumerated() {
      right += entry.isRight ? 1 : 0
      if Double(right) >= Self.neededPrecision * Double(count + 1) { border = entry.score }
    }
    return border
  }

  /// The highest score below which next to nothing that a rule found was right.
  private func vetoBorder(
    _ rules: [String], _ scores: [[Float]], _ found: [Set<String>]
  ) -> Float {
    var right: [Float] = []
    for (rule, scores) in zip(rules, scores) {
      for index in drafts.indices
      where found[index].contains(rule) && drafts[index].labels.contains(rule) {
        right.append(scores[index])
      }
    }
    right.sort()
    let place = Int(Double(right.count) * Self.allowedLoss)
    return right.indices.contains(place) ? right[place] : -Float.greatestFiniteMagnitude
  }
}
