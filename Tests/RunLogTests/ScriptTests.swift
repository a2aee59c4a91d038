import ContentFiles
import Kernel
import RunLog
import ScenarioFormat
import Testing

@Suite struct ScriptTests {
  @Test func `the starter pack's answers have no fault`() throws {
    let pack = try Script.pack()
    for name in ["model", "silent"] {
      let text = try #require(TinyPack.files.texts["answers/\(name).jsonl"])
      let script = ScriptReader.read(
        text, file: "\(name).jsonl", pack: pack, platforms: Script.platforms)
      #expect(script.faults == [])
      #expect(!script.actions.isEmpty)
    }
  }

  @Test func `a post to several platforms is several actions with keys of their own`() throws {
    let script = try Script.read(
      #"{"at":"00:01:00","as":"pio","do":"post","platforms":["microblog","community"],"text":"Hi"}"#
    )
    #expect(script.faults == [])
    #expect(script.actions.map(\.action.key) == ["line-1-1", "line-1-2"])
    #expect(
      script.actions.map(\.action.deed) == [
        .post(Draft(platform: "microblog", text: "Hi")),
        .post(Draft(platform: "community", text: "Hi")),
      ])
  }

  @Test func `every kind of action is read`() throws {
    let script = try Script.read(
      #"{"at":"00:08:00","as":"pio","do":"post","platform":"microblog","text":"A","key":"k1"}"#,
      #"{"at":"00:08:00","as":"pio","do":"reply","platform":"microblog","#
        + #""to":"inject:toxic-post","text":"B"}"#,
      #"{"at":"00:08:00","as":"pio","do":"like","to":"crowd:12"}"#,
      "",
      #"{"at":"00:08:01","as":"pio","do":"pin","to":"post:1"}"#,
      #"{"at":"00:08:02","as":"pio","do":"poll","platform":"microblog","#
        + #""text":"?","options":["a","b"]}"#,
      #"{"at":"00:08:03","as":"pio","do":"correct","platform":"microblog","#
        + #""to":"post:1","text":"C"}"#,
      #"{"at":"00:08:04","as":"pio","do":"hide","to":"inject:complaint","reason":"r"}"#,
      #"{"at":"00:08:05","as":"pio","do":"message","to":"question:latest","text":"D"}"#,
      #"{"at":"00:08:06","as":"pio","do":"approve","text":"E"}"#,
      #"{"at":"00:08:07","as":"pio","do":"escalate","reason":"F"}"#)
    #expect(script.faults == [])
    #expect(
      script.actions.map(\.action.deed) == [
        .post(Draft(platform: "microblog", text: "A")),
        .reply(to: .inject("toxic-post"), Draft(platform: "microblog", text: "B")),
        .like(.post(12)), .pin(.ownPost(1)),
        .poll(Draft(platform: "microblog", text: "?"), options: ["a", "b"]),
        .correct(.ownPost(1), Draft(platform: "microblog", text: "C")),
        .hide(.inject("complaint"), reason: "r"), .message(to: .latestQuestion, text: "D"),
        .requestRelease(text: "E"), .escalate(nil, reason: "F"),
      ])
    #expect(script.actions.map(\.action.key).prefix(3) == ["k1", "line-2", "line-3"])
  }

  @Test func `one fault leaves no action, and every fault is named with its line`() throws {
    let script = try Script.read(
      #"{"at":"00:08:00","as":"pio","do":"ask","text":"A"}"#, "not JSON",
      #"{"at":"00:07:00","as":"pio","do":"ask","text":"A"}"#,
      #"{"at":"00:21:00","as":"command","do":"ask","text":" "}"#)
    #expect(script.actions == [])
    #expect(script.faults.map(\.line) == [2, 3, 4, 4, 4])
    #expect(script.faults.map(\.description).first?.hasPrefix("a.jsonl:2: This line is no") == true)
  }

  @Test func `lines may end as on any system`() throws {
    let line = #"{"at":"00:08:00","as":"pio","do":"ask","text":"A"}"#
    #expect(try Script.read(line + "\r\n" + line + "\r\n").actions.count == 2)
  }

  @Test func `a key that is used twice is named`() throws {
    let line = #"{"at":"00:08:00","as":"pio","do":"ask","text":"A","key":"k"}"#
    let script = try Script.read(line, line)
    #expect(
      script.faults.map(\.message) == [
        "The key “k” is already used in line 1. Choose another one."
      ])
  }

  static let post = #""do":"post","platform":"microblog","text":"#

  @Test(arguments: [
    (#""do":"pots","platform":"microblog","text":"x""#, "Did you mean “post”?"),
    (#""do":"post","platform":"microblok","text":"x""#, "Did you mean “microblog”?"),
    (#""do":"post","platform":"microblog""#, "“text” is missing"),
    (#""do":"post","text":"x""#, "“platform” is missing"),
    (#""do":"post","platform":"microblog","text":"x","image":"p.png""#, "has no description"),
    (#""do":"post","platform":"microblog","text":"x","reason":"y""#, "has no meaning with “post”"),
    (#""do":"post","platform":"microblog","txt":"x""#, "Did you mean “text”?"),
    (#""do":"post","platform":"microblog","text":7"#, "“text” is not a text"),
    (#""do":"post","platforms":[],"text":"x""#, "not a list of texts"),
    (#""do":"hide","to":"inject:complaint""#, "“reason” is missing"),
    (#""do":"hide","to":"inject:complain","reason":"x""#, "Did you mean “complaint”?"),
    (#""do":"hide","to":"complaint","reason":"x""#, "Write inject:ID, post:N"),
    (#""do":"hide","to":"inject:reporter-call","reason":"x""#, "is no public post"),
    (#""do":"pin","to":"crowd:1""#, "Point at one of post:N"),
    (#""do":"pin","to":"post:1""#, "There is no own post 1 yet"),
    (#""do":"pin","to":"post:0""#, "N from 1"),
    (#""do":"pin","to":"post:99999999999999999999""#, "N from 1"),
    (#""do":"message","to":"inject:toxic-post","text":"x""#, "Answer it with “reply”"),
    (
      #""do":"reply","platform":"microblog","to":"inject:reporter-call","text":"x""#,
      "with “message”"
    ),
    (#""do":"approve""#, "Give one"),
    (#""do":"approve","to":"inject:complaint""#, "is no draft"),
    (#""do":"poll","platform":"community","text":"x","options":["a","b"]"#, "has no polls"),
    (#""do":"poll","platform":"microblog","text":"x","options":["a"]"#, "Give two to four"),
  ])
  func `a line that cannot be done says why`(rest: String, says: String) throws {
    let faults = try Script.faults(rest)
    #expect(faults.contains { $0.contains(says) }, "\(faults)")
  }

  @Test func `texts keep the platform's limits`() throws {
    let long = String(repeating: "x", count: 281)
    #expect(try Script.faults(Self.post + "\"\(long)\"").first?.contains("281 characters") == true)
    let fits = String(repeating: "x", count: 280)
    #expect(try Script.faults(Self.post + "\"\(fits)\"") == [])
    let alt = String(repeating: "x", count: 101)
    #expect(try Script.faults(Self.post + "\"x\",\"alt\":\"\(alt)\"").count == 1)
  }

  @Test func `nobody answers what has not happened`() throws {
    let script = try Script.read(
      #"{"at":"00:03:59","as":"pio","do":"like","to":"inject:toxic-post"}"#)
    #expect(
      script.faults.map(\.message) == [
        "“toxic-post” comes at 00:04:00, after this line. Move the line."
      ])
  }
}
