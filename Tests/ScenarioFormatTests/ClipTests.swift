import ContentFiles
import Foundation
import ScenarioFormat
import Testing

/// The clips that an agency can post: read whole, or refused with the line that is wrong.
struct ClipTests {
  private static let clips = """
    clips:
      - id: lectern
        shows: A spokesperson
        video: {seconds: 9, captions: [{from: 0, text: Hello}], transcript: EXERCISE. Hello.}

    """

  private func read(_ clips: String) -> (pack: ScenarioPack?, faults: [String]) {
    var files = TinyPack.files
    files.texts["clips.yaml"] = clips
    let (pack, faults) = PackReader.read(files, platforms: Fixture.platforms)
    return (pack, faults.map(\.description))
  }

  @Test func `a clip is read and found by its name in a draft`() throws {
    let (pack, faults) = read(Self.clips)
    #expect(faults == [])
    #expect(pack?.clip("clips/lectern")?.video.captions.first?.text == "Hello")
    #expect(pack?.clip("clips/other") == nil && pack?.clip(nil) == nil)
  }

  @Test func `two clips of one name, and a clip without words, are faults`() {
    let lines = Self.clips.split(separator: "\n").map(String.init)
    let twice = (lines + lines.dropFirst()).joined(separator: "\n") + "\n"
    #expect(read(twice).faults.contains { $0.contains("two clips “lectern”") })
    let bare = Self.clips.replacingOccurrences(of: ", transcript: EXERCISE. Hello.", with: "")
    #expect(read(bare).faults.contains { $0.contains("clips.yaml:4") })
  }
}
