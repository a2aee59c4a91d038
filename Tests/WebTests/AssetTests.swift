import Foundation
import Testing
import Web

struct AssetTests {
  @Test func `a change in any file gives every file a new address`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("body{}".utf8).write(to: folder.appending(path: "a.css"))
    try Data("import './c.js'".utf8).write(to: folder.appending(path: "b.js"))
    let before = try Assets(folders: [folder])
    #expect(before.path("a.css") == "/assets/\(before.version)/a.css")
    #expect(try Assets(folders: [folder]).version == before.version)
    try Data("import './d.js'".utf8).write(to: folder.appending(path: "b.js"))
    let after = try Assets(folders: [folder])
    #expect(after.path("a.css") != before.path("a.css"))
  }

  @Test func `what is no asset is not served`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("secret".utf8).write(to: folder.appending(path: "notes.txt"))
    let assets = try Assets(folders: [folder])
    #expect(assets.names.isEmpty)
    #expect(assets.file("notes.txt") == nil)
  }
}
