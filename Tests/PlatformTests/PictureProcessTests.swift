import Foundation
import Pictures
import Testing

/// Pictures are read by a process of their own, whatever becomes of it.
struct PictureProcessTests {
  /// The program beside these tests.
  private static let rollcall = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "rollcall")

  private var process: PictureProcess {
    PictureProcess(program: Self.rollcall, arguments: ["picture-worker"])
  }

  @Test func `a process gives the same as the cleaner in place`() throws {
    let clean = try process.clean(TinyPicture.png)
    #expect(clean == (try PictureCleaner().clean(TinyPicture.png)))
    #expect(clean.findings.map(\.text) == ["Made or edited with Painter 2."])
  }

  @Test func `what is refused is refused with the same words`() {
    #expect(throws: PictureError.damaged(.gif)) { try process.clean(Array("GIF89a".utf8)) }
    #expect(throws: PictureError.notAPicture) { try process.clean([1, 2, 3]) }
    #expect(throws: PictureError.empty) { try process.clean([]) }
  }

  @Test(arguments: ["/usr/bin/false", "/usr/bin/true", "/usr/bin/yes"])
  func `a process that fails, says nothing or says too much is an error and no more`(
    program: String
  ) {
    var limits = PictureLimits()
    limits.keptSide = 100
    let process = PictureProcess(
      program: URL(filePath: program), arguments: ["picture-worker"], limits: limits)
    #expect(throws: PictureError.self) { try process.clean(TinyPicture.png) }
  }

  @Test func `a process that never ends is ended`() {
    var limits = PictureLimits()
    limits.seconds = -4.8
    let process = PictureProcess(
      program: URL(filePath: "/usr/bin/tail"), arguments: ["-f", "/dev/null"], limits: limits)
    #expect(throws: PictureError.tookTooLong) { try process.clean(TinyPicture.png) }
  }
}
