/// Written by `script/calibrate`; do not edit by hand.
///
/// Fitted to 195 threads of RumourEval 2019 (annotations CC BY).
extension ThreadModel {
  package static let fitted = ThreadModel(
    direct: SplitLogNormal(median: 8.0, below: 0.981, above: 0.586),
    answered: [0.15, 0.357, 0.554],
    answeredAgain: 0.261,
    liveliness: 0.647,
    contention: 0.721,
    directDelay: SplitLogNormal(median: 7.442, below: 1.289, above: 1.733),
    nestedDelay: SplitLogNormal(median: 5.2, below: 1.289, above: 2.428),
    stances: StanceModel(
      base: StanceModel.Odds(support: 0.274, query: 0.136, deny: 0.108),
      verdicts: [
        StanceModel.Odds(support: 1.121, query: 1.006, deny: 0.832),
        StanceModel.Odds(support: 0.939, query: 1.003, deny: 1.514),
        StanceModel.Odds(support: 0.833, query: 0.968, deny: 0.797),
      ],
      times: [
        StanceModel.Odds(support: 1.182, query: 1.019, deny: 1.221),
        StanceModel.Odds(support: 1.218, query: 1.128, deny: 0.856),
        StanceModel.Odds(support: 0.788, query: 1.116, deny: 0.857),
        StanceModel.Odds(support: 0.92, query: 0.68, deny: 1.116),
      ],
      nested: StanceModel.Odds(support: 0.34, query: 0.706, deny: 0.664)
    )
  )
}
