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

  /// The least share of right ones among the drafts that the reader suspects.
  private static let neededPrecision = 0.72
  /// The largest share of faults whose findings may be held back.
  private static let allowedLoss = 0.06
  private static let bits = 17
  private static let cost: Float = 4

  package func categories(rules: [String]) -> [DraftReader.Category] {
    let cases = rules.flatMap { rule in
      zip(heldOutScores(of: rule), drafts).map { score, draft in
        (score: score, isRight: draft.labels.contains(rule))
      }
    }.sorted { $0.score > $1.score }
    let (suspicion, veto) = (Self.suspicionBorder(cases), Self.vetoBorder(cases))
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

  /// The lowest score from which on enough of what the reader suspects is right.
  private static func suspicionBorder(_ cases: [(score: Float, isRight: Bool)]) -> Float {
    var (right, border) = (0, Float.greatestFiniteMagnitude)
    for (index, entry) in cases.enumerated() {
      right += entry.isRight ? 1 : 0
      if Double(right) >= neededPrecision * Double(index + 1) { border = entry.score }
    }
    return border
  }

  /// The score below which next to no draft has the fault.
  private static func vetoBorder(_ cases: [(score: Float, isRight: Bool)]) -> Float {
    let right = cases.filter(\.isRight).map(\.score).sorted()
    let place = Int(Double(right.count) * allowedLoss)
    return right.indices.contains(place) ? right[place] : -.greatestFiniteMagnitude
  }
}
