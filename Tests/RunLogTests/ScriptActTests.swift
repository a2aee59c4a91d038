import Kernel
import RunLog
import ScenarioFormat
import Testing

/// Acts around posts and the account as scripts write them.
@Suite struct ScriptActTests {
  private static let post =
    #"{"at":"00:02:00","as":"pio","do":"post","platform":"microblog","text":"A"}"#

  @Test(arguments: [
    (#""do":"edit","to":"post:1","text":"B""#, Deed.edit(.ownPost(1), text: "B")),
    (
      #""do":"schedule","platform":"microblog","text":"B","publishAt":"00:12:00""#,
      .schedule(Draft(platform: "microblog", text: "B"), at: .init(seconds: 720))
    ),
    (#""do":"unschedule","number":1"#, .unschedule(1)),
    (#""do":"unlike","to":"inject:toxic-post""#, .undo(.like, .inject("toxic-post"))),
    (#""do":"unrepost","to":"inject:toxic-post""#, .undo(.repost, .inject("toxic-post"))),
    (#""do":"unpin","to":"post:1""#, .undo(.pin, .ownPost(1))),
    (#""do":"unhide","to":"inject:complaint""#, .undo(.hide, .inject("complaint"))),
    (#""do":"unblock","to":"inject:complaint""#, .undo(.block, .inject("complaint"))),
    (
      #""do":"report","to":"inject:complaint","reason":"r""#,
      .report(.inject("complaint"), reason: "r")
    ),
    (
      #""do":"close-comments","to":"post:1","reason":"r""#,
      .closeComments(.ownPost(1), reason: "r")
    ),
    (#""do":"open-comments","to":"post:1""#, .openComments(.ownPost(1))),
    (
      #""do":"follow","platform":"microblog","handle":"cal""#,
      .follow(handle: "cal", on: "microblog")
    ),
    (
      #""do":"unfollow","platform":"microblog","handle":"cal""#,
      .unfollow(handle: "cal", on: "microblog")
    ),
    (#""do":"mute","platform":"microblog","words":"gas""#, .mute(words: "gas", on: "microblog")),
    (
      #""do":"unmute","platform":"microblog","words":"gas""#,
      .unmute(words: "gas", on: "microblog")
    ),
    (
      #""do":"set-profile","platform":"microblog","text":"Call 911.""#,
      .setProfile("microblog", notice: "Call 911.")
    ),
    (
      #""do":"start-live","platform":"microblog","text":"the bridge""#,
      .startLive("microblog", topic: "the bridge")
    ),
    (#""do":"end-live""#, .endLive),
    (
      #""do":"log-decision","text":"No names.","reason":"Family first.""#,
      .logDecision(text: "No names.", reason: "Family first.")
    ),
  ])
  func `each act is read, under the name that rubrics use`(rest: String, deed: Deed) throws {
    let line = "{\"at\":\"00:10:00\",\"as\":\"pio\",\(rest)}"
    let script = try Script.read(Self.post, line)
    #expect(script.faults == [])
    #expect(script.actions.last?.action.deed == deed)
    #expect(PackVocabulary.standard.actions.contains(deed.name))
    #expect(rest.contains("\"\(deed.name)\""))
  }

  @Test(arguments: [
    (#""do":"edit","to":"inject:complaint","text":"B""#, "does not fit"),
    (#""do":"edit","to":"post:1""#, "“text” is missing"),
    (
      #""do":"schedule","platform":"microblog","text":"B","publishAt":"00:09:00""#,
      "after this line"
    ),
    (#""do":"schedule","platform":"microblog","text":"B""#, "“publishAt” is missing"),
    (#""do":"unschedule","number":"one""#, "whole number"),
    (#""do":"report","to":"inject:complaint""#, "“reason” is missing"),
    (#""do":"close-comments","to":"post:1""#, "“reason” is missing"),
    (#""do":"report","to":"inject:reporter-call","reason":"r""#, "no public post"),
    (#""do":"log-decision","text":"No names.""#, "“reason” is missing"),
    (#""do":"follow","handle":"cal""#, "“platform” is missing"),
    (#""do":"mute","platform":"microblog""#, "“words” is missing"),
    (#""do":"end-live","text":"x""#, "no meaning"),
  ])
  func `what is missing or does not fit is said`(rest: String, word: String) throws {
    let faults = try Script.faults(rest, after: Self.post)
    #expect(faults.contains { $0.contains(word) }, "\(faults)")
  }

  @Test func `a scheduled post is an own post from its time on`() throws {
    let scheduled =
      #"{"at":"00:03:00","as":"pio","do":"schedule","platform":"microblog","text":"B","#
      + #""publishAt":"00:09:00"}"#
    #expect(try Script.faults(#""do":"pin","to":"post:2""#, after: Self.post, scheduled) == [])
    let early = try Script.read(
      Self.post, scheduled, #"{"at":"00:08:00","as":"pio","do":"pin","to":"post:2"}"#)
    #expect(early.faults.count == 1)
  }
}
