/// Written by `script/calibrate`; do not edit by hand.
extension ThreadModel {
  package static let fitted = ThreadModel(
    directMedian: 8.4,
    directSpread: 0.72,
    answered: [0.15, 0.41, 0.54],
    answeredAgain: 0.2,
    liveliness: 0.8,
    contention: 0.7,
    directDelay: DelayCurve(median: 9.0, below: 1.4, above: 2.1),
    nestedDelay: DelayCurve(median: 5.3, below: 1.25, above: 2.3),
    stances: StanceModel(
      base: StanceModel.Odds(support: 0.27, query: 0.1, deny: 0.075),
      verdicts: [
        StanceModel.Odds(support: 1.1, query: 1, deny: 0.75),
        StanceModel.Odds(support: 0.8, query: 1, deny: 1.5),
        StanceModel.Odds(support: 0.95, query: 1.1, deny: 1),
      ],
      times: [
        StanceModel.Odds(support: 1.3, query: 1.1, deny: 1.1),
        StanceModel.Odds(support: 1.1, query: 1.1, deny: 1),
        StanceModel.Odds(support: 0.7, query: 1.1, deny: 0.8),
        StanceModel.Odds(support: 0.65, query: 0.7, deny: 1.3),
      ],
      nested: StanceModel.Odds(support: 0.6, query: 1, deny: 1.3)
    )
  )
}
