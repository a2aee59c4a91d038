import Counterfactual
import Kernel

/// A comparison as a table for spreadsheets, one quantity a line.
struct StudyTableFile {
  let comparison: Comparison

  var text: String {
    let head =
      "quantity,claim,unit,base,alternative,difference,low,high,verdict,"
      + "never_base,never_alternative"
    let lines = comparison.results.map { line in
      [
        line.quantity.rawValue, line.claim?.rawValue ?? "", line.quantity.unit,
        "\(line.base)", "\(line.alternative)", "\(line.difference)", "\(line.low)",
        "\(line.high)", line.verdict.rawValue, line.neverBase.map { "\($0)" } ?? "",
        line.neverAlternative.map { "\($0)" } ?? "",
      ].joined(separator: ",")
    }
    return ([head] + lines).joined(separator: "\r\n") + "\r\n"
  }
}
