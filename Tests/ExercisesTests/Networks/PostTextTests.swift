import FoundationEssentials
import Markup
import RunLog
import ScenarioFormat
import Testing

@testable import Exercises

struct PostTextTests {
  @Test func `hashtags and accounts are found where a word begins`() {
    #expect(
      TextPart.parts(of: "Ask @FairhavenPD: #HarborPoint, a@b.c #1 ##x") == [
        .plain("Ask "), .account("FairhavenPD"), .plain(": "), .hashtag("HarborPoint"),
        .plain(", a@b.c #1 #"), .hashtag("x"),
      ])
    #expect(TextPart.hashtags(in: "#A #a #été") == ["a", "été"])
  }

  @Test func `a long text is cut between words, a short one stays whole`() {
    let cut = TextCut("one two three four five six", after: 10)
    #expect(cut.shown == "one two" && cut.rest == " three four five six")
    #expect(TextCut("one two thr", after: 10).rest == nil)
    #expect(TextCut(String(repeating: "x", count: 50), after: 10).shown.count == 10)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\u{202E}evil\u{2066}",
    "a" + String(repeating: "\u{0338}", count: 10_000), String(repeating: "W", count: 5_000),
    "<\u{0301}b>", "\"'><img src=x onerror=y>", "\u{0000}\u{FFFF}",
  ])
  func `whatever people write stays text in a block of its own`(text: String) throws {
    let post = TestScreen.post(1, text, handle: "zoe")
    let screen = try TestScreen.make([post])
    let html = PostArticle(post: post, screen: screen).rendered()
    #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"))
    #expect(html.contains("<div class=\"post-text\" dir=\"auto\">"))
    #expect(html.components(separatedBy: "<article").count == 2)
    #expect(html.hasSuffix("</article>"))
  }

  @Test func `names stand apart from what is around them`() throws {
    var post = TestScreen.post(1)
    post.author.name = "\u{202E}eman"
    let html = PostArticle(post: post, screen: try TestScreen.make([post])).rendered()
    #expect(html.contains("<bdi>\u{202E}eman</bdi>"))
  }

  @Test func `a post on a network offers only what the network has`() throws {
    let post = TestScreen.post(1)
    let screen = try TestScreen.make([post])
    let html = PostArticle(post: post, screen: screen).rendered()
    #expect(html.contains("act-repost") && html.contains("data-act=\"like\""))
    let own = TestScreen.post(1, kind: .agency)
    let mine = PostArticle(post: own, screen: try TestScreen.make([own])).rendered()
    #expect(!mine.contains("data-act=\"like\""))
  }

  @Test func `a video shows its length, its captions and all that is said in it`() throws {
    var post = TestScreen.post(1)
    post.video = Video(
      seconds: 64, captions: [.init(from: 0, text: "[sirens]"), .init(from: 9, text: "Out here")],
      transcript: "Sirens, then a voice.")
    let html = PostArticle(post: post, screen: try TestScreen.make([post])).rendered()
    #expect(html.contains("1:04") && html.contains("data-from=\"9\"") && html.contains("0:09"))
    #expect(html.contains("Sirens, then a voice.") && html.contains("Play the video"))
  }

  @Test func `an edited post keeps what it said before, a poll shows its votes`() throws {
    var poll = TestScreen.post(1, "First words", kind: .agency)
    poll.pollOptions = ["Yes", "No"]
    let screen = try TestScreen.make(
      [poll],
      more: [
        .edited(1, text: "Second words"), .voted([PollCount(post: 1, votes: [3, 1])]),
        .commentsClosed(1, reason: "calm"),
      ])
    let html = PostArticle(post: try #require(screen.post(1)), screen: screen).rendered()
    #expect(html.contains("Second words") && html.contains("First words"))
    #expect(html.contains("75 %") && html.contains("4 votes"))
    #expect(html.contains("Comments are closed."))
  }
}
