import Simulation

/// The Swift files that hold a fit: values only, no row of the data.
extension CalibrationReport {
  private static let head = "/// Written by `script/calibrate`; do not edit by hand.\n"

  /// `Sources/Simulation/Threads/FittedThreads.swift`.
  package var modelSource: String {
    let verdicts = model.stances.verdicts.map { "        \(Self.odds($0)),\n" }.joined()
    let times = model.stances.times.map { "        \(Self.odds($0)),\n" }.joined()
    return Self.head + """
      ///
      /// Fitted to \(fittedThreads) threads of RumourEval 2019 (annotations CC BY).
      extension ThreadModel {
        package static let fitted = ThreadModel(
          direct: \(Self.curve(model.direct)),
          answered: [\(model.answered.map { "\($0)" }.joined(separator: ", "))],
          answeredAgain: \(model.answeredAgain),
          liveliness: \(model.liveliness),
          contention: \(model.contention),
          directDelay: \(Self.curve(model.directDelay)),
          nestedDelay: \(Self.curve(model.nestedDelay)),
          stances: StanceModel(
            base: \(Self.odds(model.stances.base)),
            verdicts: [
      \(verdicts)      ],
            times: [
      \(times)      ],
            nested: \(Self.odds(model.stances.nested))
          )
        )
      }

      """
  }

  /// `Sources/Realism/Report/FittedFigures.swift`.
  package var figuresSource: String {
    let lines = rows.map { row in
      "    \"\(row.name)\": DataFigure(fitted: \(Self.number(row.fitted)), "
        + "heldOut: \(Self.number(row.heldOut))),\n"
    }
    return Self.head + """
      enum FittedFigures {
        static let all: [String: DataFigure] = [
      \(lines.joined())  ]
      }

      """
  }

  private static func odds(_ odds: StanceModel.Odds) -> String {
    "StanceModel.Odds(support: \(odds.support), query: \(odds.query), deny: \(odds.deny))"
  }

  private static func curve(_ curve: SplitLogNormal) -> String {
    "SplitLogNormal(median: \(curve.median), below: \(curve.below), above: \(curve.above))"
  }

  private static func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "nil" }
}
