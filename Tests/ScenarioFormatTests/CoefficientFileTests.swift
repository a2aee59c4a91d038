import ContentFiles
import Kernel
import ScenarioFormat
import Testing

/// `coefficients.yaml` of a pack and of `Content/common`.
@Suite struct CoefficientFileTests {
  private static let entry = """
    coefficients:
      - id: correction
        value: 0.5
        unit: share
        source: assumption
    """

  private func read(
    _ own: String?, common: String? = nil
  ) -> (pack: ScenarioPack?, faults: [String]) {
    var files = TinyPack.files
    files.texts["coefficients.yaml"] = own
    if let common { files.common["coefficients.yaml"] = common }
    let (pack, faults) = PackReader.read(files, platforms: Fixture.platforms)
    return (pack, faults.map(\.description))
  }

  @Test func `an entry of the pack counts, the rest is the common file's, then the table's`() throws
  {
    let common =
      Self.entry.replacing("0.5", with: "0.4") + """

          - id: hedge
            value: 0.25
            unit: share
            source: Our survey of 2025
        """
    let (pack, faults) = read(Self.entry, common: common)
    #expect(faults == [])
    let stated = try #require(pack).statedCoefficients
    #expect(stated.values.correction == 0.5)
    #expect(stated.values.hedge == 0.25)
    #expect(stated.values.attention == Coefficients().attention)
    #expect(stated.source(of: try .named("hedge")).text == "Our survey of 2025")
    #expect(stated.source(of: try .named("correction")).isAssumption)
    #expect(stated.changes == [], "a pack's own value is no change of a run")
  }

  @Test func `a pack takes the file of the pack it is based on, and the common one below`() throws {
    var drill = PackFiles(
      folder: "drill",
      texts: [
        "scenario.yaml": "basedOn: bridge-spill\n"
          + TinyPack.texts(id: "drill")["scenario.yaml", default: ""]
      ])
    drill.common["coefficients.yaml"] = Self.entry.replacing("correction", with: "hedge")
    var base = TinyPack.files
    base.texts["coefficients.yaml"] = Self.entry
    let whole = PackFiles.resolve(drill) { _ in base }.files
    let (pack, faults) = PackReader.read(whole, platforms: Fixture.platforms)
    #expect(faults == [])
    #expect(try #require(pack).coefficients.correction == 0.5)
    #expect(try #require(pack).coefficients.hedge == 0.5)
  }

  @Test func `a pack without any file has the values of the table`() throws {
    #expect(try #require(read(nil).pack).coefficients == Coefficients())
  }

  @Test(arguments: [
    (
      "id: correction", "id: corection",
      "coefficients.yaml:2: There is no coefficient “corection”. Did you mean “correction”?"
    ),
    ("id: correction", "id: gravity", "“rollcall scenario coefficients” prints them all"),
    (
      "value: 0.5", "value: half",
      "coefficients.yaml:3: correction cannot be “half”. Write a number from 0 to 1."
    ),
    ("value: 0.5", "value: .nan", "cannot be “.nan”"),
    ("value: 0.5", "value: nan", "cannot be “nan”"),
    ("value: 0.5", "value: .inf", "cannot be “.inf”"),
    ("value: 0.5", "value: inf", "cannot be “inf”"),
    ("value: 0.5", "value: 1e400", "cannot be “1e400”"),
    ("value: 0.5", "value: 1.01", "Write a number from 0 to 1"),
    ("value: 0.5", "value: -0.01", "Write a number from 0 to 1"),
    ("value: 0.5", "value:", "correction has no value"),
    ("value: 0.5", "value: [0.5]", "is not a number"),
    ("    value: 0.5\n", "", "“value” is missing"),
    (
      "unit: share", "unit: percent",
      "coefficients.yaml:4: correction is counted in “share”, not in “percent”"
    ),
    ("    unit: share\n", "", "“unit” is missing"),
    (
      "unit: share", "unit: share\n    range: [0, 2]",
      "The range of correction is fixed. Write [0, 1]"
    ),
    ("unit: share", "unit: share\n    range: wide", "is not a list"),
    (
      "    source: assumption", "    meaning: It corrects.",
      "coefficients.yaml:2: correction has no “source”"
    ),
    ("source: assumption", "source:", "“source” is empty"),
    (
      "source: assumption",
      "source: Walter and others 2021: d = 0.40, which takes a group from 50 to 66 % right, 31 % of the rest",
      "is no valid YAML"
    ),
    (
      "source: assumption",
      "source: \"Walter and others 2021: d = 0.40, which takes a group from 50 to 66 % right, 31 % of the rest\"",
      "This source gives 0.31 for correction, not 0.5"
    ),
    ("source: assumption", "sauce: assumption", "The key “sauce” is not known here"),
    ("coefficients:", "coeficients:", "Did you mean “coefficients”?"),
    (
      "source: assumption",
      "source: assumption\n  - {id: correction, value: 0.6, unit: share, source: assumption}",
      "coefficients.yaml:6: “correction” is already set in line 2. Keep one."
    ),
  ])
  func `a mistake is named with its place, and nothing runs`(
    old: String, new: String, says: String
  ) {
    #expect(Self.entry.contains(old))
    let (pack, faults) = read(Self.entry.replacing(old, with: new))
    #expect(faults.contains { $0.contains(says) }, "\(faults)")
    #expect(pack == nil)
  }

  @Test func `a fault of the common file is shown where that file is`() {
    let (pack, faults) = read(nil, common: Self.entry.replacing("0.5", with: "7"))
    #expect(pack == nil)
    #expect(
      faults == [
        "Content/common/coefficients.yaml:3: correction cannot be “7”. Write a number from 0 to 1."
      ])
  }

  @Test func `a common file of voices is nobody of the pack`() throws {
    var files = TinyPack.files
    files.common["voices/everybody.yaml"] = "lines: [Hello]"
    let (pack, faults) = PackReader.read(files, platforms: Fixture.platforms)
    #expect(faults == [])
    #expect(try #require(pack).archetypes == Fixture.pack().archetypes)
  }

  @Test func `the complete file of a pack can be read again`() throws {
    let stated = try #require(read(Self.entry).pack).statedCoefficients
    let again = try #require(read(CoefficientFile.text(stated)).pack).statedCoefficients
    #expect(again.values == stated.values)
    #expect(again.source(of: try .named("correction")).text == "assumption")
  }

  @Test func `a change for one run keeps the pack's value beside it`() throws {
    var stated = try #require(read(Self.entry).pack).statedCoefficients
    try stated.change(.named("hedge"), to: 0.9)
    try stated.change(.named("correction"), to: 0.1)
    try stated.change(.named("correction"), to: 0.2)
    #expect(
      stated.changes == [
        CoefficientChange(id: "correction", value: 0.2, standard: 0.5),
        CoefficientChange(id: "hedge", value: 0.9, standard: 0.15),
      ])
    #expect(stated.values.correction == 0.2)
    try stated.change(.named("correction"), to: 0.5)
    #expect(stated.changes.map(\.id) == ["hedge"], "the pack's own value is no change")
  }
}
