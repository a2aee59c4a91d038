import ContentFiles
import Exercises
import Foundation
import Testing

struct ScenarioLibraryTests {
  @Test func `a pack that changed is read again, and a broken one says so`() throws {
    let content = try copiedContent()
    defer { try? FileManager.default.removeItem(at: content) }
    let library = ScenarioLibrary(content: content)
    let first = try library.entry("first-drill")
    let file = content.appending(path: "scenarios/first-drill/scenario.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)

    try Data("\(text)\nunheard-of: 1\n".utf8).write(to: file)
    let broken = try library.entry("first-drill")
    try Data(text.utf8).write(to: file)
    let mended = try library.entry("first-drill")

    #expect(first.faults.isEmpty)
    #expect(broken.pack == nil)
    #expect(broken.faults.contains { $0.description.contains("unheard-of") })
    #expect(mended.faults.isEmpty)
  }

  @Test func `a pack that is added or taken away is noticed`() throws {
    let content = try copiedContent()
    defer { try? FileManager.default.removeItem(at: content) }
    let library = ScenarioLibrary(content: content)
    let scenarios = content.appending(path: "scenarios")
    let before = try library.entries().map(\.folder)

    try FileManager.default.copyItem(
      at: scenarios.appending(path: "first-drill"), to: scenarios.appending(path: "second"))
    let added = try library.entries().map(\.folder)
    try FileManager.default.removeItem(at: scenarios.appending(path: "second"))
    let after = try library.entries().map(\.folder)

    #expect(added == (before + ["second"]).sorted())
    #expect(after == before)
  }

  /// The shipped drill with what it stands on, in a folder of its own.
  private func copiedContent() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let content = TestRuns.content
    try FileManager.default.createDirectory(
      at: folder.appending(path: "scenarios"), withIntermediateDirectories: true)
    for part in ["common", "platforms", "scenarios/first-drill"] {
      try FileManager.default.copyItem(
        at: content.appending(path: part), to: folder.appending(path: part))
    }
    return folder
  }
}
