import CourseFormat
import Foundation
import Testing

@Suite struct ZipArchiveTests {
  @Test func `the same files give the same bytes in any order`() throws {
    var one = ZipArchive()
    one.add("a.txt", Array("hello".utf8))
    one.add("b/c.txt", [])
    var other = ZipArchive()
    other.add("b/c.txt", [])
    other.add("a.txt", Array("hello".utf8))
    let bytes = try #require(one.bytes)
    #expect(bytes == other.bytes)
  }

  @Test func `another program reads what is written`() throws {
    var archive = ZipArchive()
    archive.add("course/course.yaml", Array(TinyCourse.texts()["course.yaml", default: ""].utf8))
    archive.add("course/lektion ü.md", Array(repeating: 7, count: 70_000))
    archive.add("course/empty.md", [])
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "course.zip")
    try Data(try #require(archive.bytes)).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
        + "print('|'.join(f'{i.filename} {i.file_size}' for i in z.infolist()), end='')",
      file.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let read = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let size = TinyCourse.texts()["course.yaml", default: ""].utf8.count
    #expect(
      String(decoding: read, as: UTF8.self)
        == "course/course.yaml \(size)|course/empty.md 0|course/lektion ü.md 70000")
  }
}
