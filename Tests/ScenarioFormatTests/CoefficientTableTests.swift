import Foundation
import Kernel
import ScenarioFormat
import Testing

@Suite struct CoefficientTableTests {
  static let commonFile = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Content/common/coefficients.yaml")

  @Test func `every number of the engine has one row in the table`() {
    let properties = Mirror(reflecting: Coefficients()).children.compactMap(\.label)
    #expect(Set(CoefficientTable.all.map(\.keyPath)).count == properties.count)
    #expect(Set(CoefficientTable.all.map(\.id)).count == properties.count)
    let kebab = properties.map { name in
      name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }
    #expect(Set(kebab) == Set(CoefficientTable.all.map(\.id.rawValue)))
  }

  @Test(arguments: CoefficientTable.all.map(\.id.rawValue))
  func `a row has a value within its range, a source and a sentence`(id: String) throws {
    let coefficient = try Coefficient.named(id)
    #expect(coefficient.range.contains(coefficient.standard))
    #expect(coefficient.range.lowerBound < coefficient.range.upperBound)
    #expect(coefficient.source.text.count >= 10)
    #expect(coefficient.meaning.hasSuffix(".") && coefficient.meaning.count > 40)
    #expect(!coefficient.meaning.contains("coefficient"), "words of an engineer")
  }

  @Test func `the common file says what the table says`() throws {
    let text = try String(contentsOf: Self.commonFile, encoding: .utf8)
    #expect(
      text == CoefficientFile.text(),
      "Write it anew: rollcall scenario coefficients > Content/common/coefficients.yaml")
  }

  @Test func `reading the complete file gives the table's own values`() throws {
    var files = TinyPack.files
    files.common = ["coefficients.yaml": CoefficientFile.text()]
    let (pack, faults) = PackReader.read(files, platforms: Fixture.platforms)
    #expect(faults == [])
    #expect(try #require(pack).coefficients == Coefficients())
  }

  @Test func `a number is written with all its digits`() {
    let numbers: [(Double, String)] = [
      (0.00006265725, "0.00006265725"), (-0.00002, "-0.00002"), (0.2314843, "0.2314843"),
      (15, "15"), (-0.5, "-0.5"), (1e-10, "0.0000000001"), (0, "0"),
    ]
    for (number, text) in numbers {
      #expect(number.written == text)
      #expect(Double(number.written) == number)
    }
  }
}
