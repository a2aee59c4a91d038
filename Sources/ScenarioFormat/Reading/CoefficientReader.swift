import ContentFiles
import Kernel

/// Reads `coefficients.yaml`: first the one of `Content/common`, then the pack's own over it.
///
/// Either may hold all coefficients or only those that differ.
struct CoefficientReader {
  static let path = "coefficients.yaml"

  let reading: Reading

  func read() -> StatedCoefficients {
    var stated = StatedCoefficients()
    let files = [reading.openCommon(Self.path), reading.open(Self.path, required: false)]
    for file in files.compactMap(\.self) {
      for entry in entries(of: file) {
        stated.state(entry.coefficient, entry.value, source: entry.source)
      }
    }
    return stated
  }

  /// Takes the file's values as changes: only those that differ count.
  func change(_ stated: inout StatedCoefficients, by file: YamlValue) {
    for entry in entries(of: file) { stated.change(entry.coefficient, to: entry.value) }
  }

  private typealias Entry = (
    coefficient: Coefficient, value: Double, source: CoefficientSource
  )

  private func entries(of file: YamlValue) -> [Entry] {
    let list = YamlRecord<CoefficientsKey>(file)?.need(.coefficients)
    var seen: [Coefficient.ID: Int] = [:]
    return (list?.someItems() ?? []).compactMap { item in
      YamlRecord<CoefficientKey>(item).flatMap { entry($0, seen: &seen) }
    }
  }

  private func entry(
    _ entry: YamlRecord<CoefficientKey>, seen: inout [Coefficient.ID: Int]
  ) -> Entry? {
    guard let coefficient = coefficient(entry.need(.id)) else { return nil }
    if let line = seen[coefficient.id] {
      entry[.id]?.fault("“\(coefficient.id)” is already set in line \(line). Keep one.")
      return nil
    }
    seen[coefficient.id] = entry.place.line
    checkUnit(entry.need(.unit), of: coefficient)
    checkRange(entry[.range], of: coefficient)
    _ = entry[.meaning]?.lineText()
    let value = value(entry.need(.value), of: coefficient)
    guard let source = source(of: entry, for: coefficient, value: value), let value else {
      return nil
    }
    return (coefficient, value, source)
  }

  private func coefficient(_ id: YamlValue?) -> Coefficient? {
    guard let id, let text = id.text() else { return nil }
    do throws(CoefficientError) {
      return try Coefficient.named(text)
    } catch {
      id.fault(error.message)
      return nil
    }
  }

  private func value(_ value: YamlValue?, of coefficient: Coefficient) -> Double? {
    guard let value, let text = value.raw("a number") else { return nil }
    do throws(CoefficientError) {
      return try coefficient.value(from: text)
    } catch {
      value.fault(error.message)
      return nil
    }
  }

  private func checkUnit(_ unit: YamlValue?, of coefficient: Coefficient) {
    guard let unit, let text = unit.text(), text != coefficient.unit.rawValue else { return }
    unit.fault(
      "\(coefficient.id) is counted in “\(coefficient.unit.rawValue)”, not in “\(text)”. "
        + "Write the value in that unit.")
  }

  private func checkRange(_ range: YamlValue?, of coefficient: Coefficient) {
    guard let range else { return }
    let bounds = range.items().map { $0.raw("a number").flatMap(Double.init) }
    let known = coefficient.range
    guard bounds != [known.lowerBound, known.upperBound] else { return }
    range.fault(
      "The range of \(coefficient.id) is fixed. Write [\(known.lowerBound.written), "
        + "\(known.upperBound.written)] or leave the line out.")
  }

  /// A new value under an old citation would be an invented one.
  private func source(
    of entry: YamlRecord<CoefficientKey>, for coefficient: Coefficient, value: Double?
  ) -> CoefficientSource? {
    guard let line = entry[.source] else {
      entry.value.fault(
        "\(coefficient.id) has no “source”. Name the publication, or write “assumption”.")
      return nil
    }
    guard let source = line.lineText().map(CoefficientSource.init) else { return nil }
    if let value, value != coefficient.standard, source == coefficient.source,
      !source.isAssumption
    {
      line.fault(
        "This source gives \(coefficient.standard.written) for \(coefficient.id), not "
          + "\(value.written). Name the source of the new value, or write “assumption”.")
    }
    return source
  }
}
