import ScenarioFormat
import Testing

@Suite struct VideoTests {
  private static let clip = """
    kind: post
        video:
          seconds: 24
          captions:
            - {from: 0, text: "[sirens]"}
            - {from: 6, text: They told us to walk out this way.}
          transcript: Sirens. A woman says they were told to walk out this way.
    """

  @Test func `a post brings a video with captions and what is said in it`() throws {
    let files = Fixture.changed("injects.yaml", "kind: post", to: Self.clip)
    let reading = PackReader.read(files, platforms: Fixture.platforms)
    let pack = try #require(reading.pack, "\(reading.faults)")
    let video = try #require(pack.injects.compactMap(\.video).first)
    #expect(video.seconds == 24 && video.poster == nil)
    #expect(video.captions.map(\.from) == [0, 6])
    #expect(video.transcript.contains("walk out this way"))
  }

  @Test(arguments: [
    ("seconds: 24", "seconds: 0", "from 1 to 600"),
    ("from: 6", "from: 0", "Put them in order of time"),
    ("from: 6", "from: 30", "the video ends at 24 s"),
    ("transcript: Sirens. A woman says they were told to walk out this way.", "", "is missing"),
    ("seconds: 24", "seconds: 24\n      poster: media/none.svg", "no file “media/none.svg”"),
    ("kind: post", "kind: post\n    media: media/none.svg", "a picture or a video, not both"),
    ("kind: post", "kind: note", "Only a public post has a video"),
  ])
  func `a video that cannot be shown is named`(old: String, new: String, says: String) {
    let clip = Self.clip.replacing(old, with: new)
    #expect(clip != Self.clip)
    let faults = Fixture.faults("injects.yaml", "kind: post", to: clip)
    #expect(faults.contains { $0.contains(says) }, "\(faults)")
  }
}
