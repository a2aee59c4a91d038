/// Writes the complete `coefficients.yaml`, to be read and edited by people.
package enum CoefficientFile {
  package static func text(_ stated: StatedCoefficients = StatedCoefficients()) -> String {
    let groups = CoefficientTable.groups.map { group in
      "\n\n  # \(group.title)\n"
        + group.coefficients.map { entry($0, stated) }.joined(separator: "\n")
    }
    return head + "\n\ncoefficients:" + groups.joined() + "\n"
  }

  private static let head = """
    # How strongly things move the crowd. A pack may bring a file of this name with the entries
    # that differ; the rest is taken from Content/common. Where nobody has measured a value, its
    # source is the word assumption. Change value and source; unit and range are fixed.
    """

  private static func entry(_ coefficient: Coefficient, _ stated: StatedCoefficients) -> String {
    """
      - id: \(coefficient.id)
        value: \(stated.value(of: coefficient).written)
        unit: \(coefficient.unit.rawValue)
        range: [\(coefficient.range.lowerBound.written), \(coefficient.range.upperBound.written)]
        source: \(quoted(stated.source(of: coefficient).text))
        meaning: \(quoted(coefficient.meaning))
    """
  }

  private static func quoted(_ text: String) -> String {
    text == "assumption"
      ? text
      : "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
