import Foundation
import Testing

/// `Documentation/Design.md` and the sheets say the same.
struct DesignTests {
  @Test(arguments: ["rollcall.css", "charts.css"])
  func `each component of the shared sheets is explained`(sheet: String) throws {
    let named = try Self.named()
    let unnamed = try Self.classes(in: sheet).subtracting(named).sorted()
    #expect(unnamed.isEmpty, "Documentation/Design.md says nothing of \(unnamed) (\(sheet))")
  }

  @Test func `each class that the design page names exists`() throws {
    let known = try Self.sheets().reduce(into: Set<String>()) {
      $0.formUnion(try Self.classes(in: $1))
    }
    let unknown = try Self.named().subtracting(known).sorted()
    #expect(unknown.isEmpty, "Documentation/Design.md names \(unknown), which no sheet has")
  }

  @Test func `each token is explained, and each token named exists`() throws {
    let named = Set(try Self.page().matches(of: #/`(--[a-z0-9-]+)`/#).map { String($0.1) })
    let all = try Self.sheets().map(Self.text(of:)).joined()
    let defined = Set(all.matches(of: #/(--[a-z0-9-]+)\s*:/#).map { String($0.1) })
    let unknown = named.subtracting(defined).sorted()
    #expect(unknown.isEmpty, "Documentation/Design.md names \(unknown), which no sheet sets")
    #expect(named.count > 25)
  }

  @Test func `the reader of sheets finds classes and passes over the rest`() {
    let text = "/* .a */ .b-1 > p:not(.c) { background: url(\"x.d\"); margin: .5rem } .e{}"
    #expect(Self.classes(inText: text) == ["b-1", "c", "e"])
  }

  private static func page() throws -> String {
    try String(
      contentsOf: SourceFile.root.appending(path: "Documentation/Design.md"), encoding: .utf8)
  }

  private static func named() throws -> Set<String> {
    Set(try page().matches(of: #/`\.([a-z][A-Za-z0-9_-]*)`/#).map { String($0.1) })
  }

  private static func sheets() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: SourceFile.root.appending(path: "Assets").path
    ).filter { $0.hasSuffix(".css") }
  }

  private static func text(of sheet: String) throws -> String {
    try String(contentsOf: SourceFile.root.appending(path: "Assets/\(sheet)"), encoding: .utf8)
  }

  private static func classes(in sheet: String) throws -> Set<String> {
    classes(inText: try text(of: sheet))
  }

  static func classes(inText text: String) -> Set<String> {
    let plain = text.replacing(#/(?s)/\*.*?\*//#, with: "").replacing(#/"[^"]*"/#, with: "")
    let selectors = plain.matches(of: #/([^{};]+)\{/#).map(\.1)
    return Set(
      selectors.flatMap { $0.matches(of: #/\.([A-Za-z_][A-Za-z0-9_-]*)/#).map { String($0.1) } })
  }
}
