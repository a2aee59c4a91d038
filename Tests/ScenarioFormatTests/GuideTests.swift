import ContentFiles
import Foundation
import Kernel
import ScenarioFormat
import Testing

/// A pack's guide: read whole, or refused with the line that is wrong.
struct GuideTests {
  private static let guide = """
    welcome: Hello.
    farewell: Goodbye.
    steps:
      - id: first
        title: Speak
        after: first-call
        ask: Say what is known.
        how: Write and press Post.
        within: 00:02:00
        watch: 00:00:10
        deeds: [post]
        states: [truck-crash]
        avoids: [toxic-cloud]
        good: {say: Well done., why: It helps., source: CDC CERC, rule: no-action}
        weak: {say: A start., why: There is more.}
        none: {say: Nothing yet., why: People guess.}

    """

  private func read(_ guide: String) -> (pack: ScenarioPack?, faults: [String]) {
    var files = TinyPack.files
    files.texts["guide.yaml"] = guide
    let (pack, faults) = PackReader.read(files, platforms: Fixture.platforms)
    return (pack, faults.map(\.description))
  }

  @Test func `a guide is read with its steps`() throws {
    let (pack, faults) = read(Self.guide)
    #expect(faults == [])
    let step = try #require(pack?.guide?.steps.first)
    #expect(step.after == "first-call" && step.within == ScenarioTime(seconds: 120))
    #expect(step.test.deeds == ["post"] && step.test.states == ["truck-crash"])
    #expect(step.good.rule == "no-action" && step.weak.source == nil)
  }

  @Test(arguments: [
    ("after: first-call", "after: last-call", "guide.yaml:6:", "last-call"),
    ("deeds: [post]", "deeds: [poast]", "guide.yaml:11:", "post"),
    ("states: [truck-crash]", "states: [truck-crush]", "guide.yaml:12:", "truck-crash"),
    ("rule: no-action", "rule: no-acton", "guide.yaml:14:", "no-action"),
    ("within: 00:02:00", "within: 00:00:00", "guide.yaml:9:", "Give some"),
    ("within: 00:02:00", "within: 00:40:00", "guide.yaml:4:", "the scenario ends"),
    ("    after: first-call\n", "", "guide.yaml:4:", "“after” or “at”"),
    ("none: {say: Nothing yet., why:", "none: {say: Nothing yet., wy:", "guide.yaml:16:", "why"),
  ])
  func `a fault names its line and what to do`(
    right: String, wrong: String, place: String, word: String
  ) {
    let (pack, faults) = read(Self.guide.replacing(right, with: wrong))
    #expect(pack == nil)
    #expect(faults.contains { $0.hasPrefix(place) && $0.contains(word) }, "\(faults)")
  }

  @Test func `a step that may last into the next one is a fault`() throws {
    let step = try #require(Self.guide.components(separatedBy: "steps:\n").last)
    let second = step.replacing("id: first", with: "id: second")
      .replacing("after: first-call", with: "at: 00:01:00")
    let (_, faults) = read(Self.guide + second)
    #expect(faults.contains { $0.contains("the one before may last") }, "\(faults)")
  }
}
