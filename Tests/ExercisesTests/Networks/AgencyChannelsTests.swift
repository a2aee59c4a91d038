import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis
import Testing

@testable import Exercises

struct AgencyChannelsTests {
  private func delivered(_ id: String, from: String, channel: String, kind: String = "message")
    -> Happening
  {
    .delivered(
      Delivery(
        inject: Inject.ID(id), from: from, channel: channel, kind: kind, text: "Help \(id)",
        urgency: .danger))
  }

  @Test func `messages of one person on one network are one conversation`() throws {
    let screen = try TestScreen.make(
      [TestScreen.post(1)],
      more: [
        delivered("a", from: "Elena", channel: "microblog"),
        delivered("b", from: "Elena", channel: "community"),
        delivered("c", from: "Elena", channel: "microblog"),
        delivered("d", from: "Ledger", channel: "email"),
        .messaged(to: "a", post: nil, text: "We are on it."),
        .messaged(to: nil, post: 1, text: "Please call us."),
      ])
    let talks = screen.conversations
    #expect(Set(talks.map(\.person)) == ["Elena", "Ana Ruiz"] && talks.count == 3)
    let elena = try #require(talks.first { $0.platform == "microblog" && $0.person == "Elena" })
    #expect(elena.lines.map(\.isOwn).count { $0 } == 1 && elena.lines.count == 3)
    #expect(elena.open?.inject == "c")
  }

  @Test func `a public question waits until it is answered`() throws {
    let question = Post.Question(about: ["x"], urgency: .danger)
    let posts = [
      TestScreen.post(1, "Safe?", question: question),
      TestScreen.post(2, "Closed?", question: question),
      TestScreen.post(3, "Yes.", kind: .agency, parent: 1, root: 1),
    ]
    #expect(try TestScreen.make(posts).openQuestions.map(\.number) == [2])
    let withdrawn = try TestScreen.make(posts, more: [.withdrawn(2, deed: "hide", reason: "r")])
    #expect(withdrawn.openQuestions.isEmpty)
  }

  @Test func `a report shows which words of the agency it used`() throws {
    let posts = [
      TestScreen.post(1, "Stay away from the mall. Officers are at the mall now.", kind: .agency),
      TestScreen.post(
        2, "Shooting in Fairhaven. Police say: stay away from the mall, officers are there.",
        kind: .media),
      TestScreen.post(3, "Nothing of that kind here at all today.", kind: .media),
    ]
    let news = try TestScreen.make(posts).news
    #expect(news.map(\.post.number) == [3, 2])
    #expect(news.last?.quoted == "Stay away from the mall. Officers are")
    #expect(news.last?.headline == "Shooting in Fairhaven." && news.first?.quoted == nil)
  }

  @Test func `the monitor's columns and words come from its address, nonsense left out`() {
    let platforms: [SocialPlatform.ID] = ["microblog", "community"]
    let choice = MonitorChoice(
      columns: ["community", "nonsense", "mentions", "community"],
      words: " Gun ,,  second   shooter", platforms: platforms)
    #expect(choice.columns == [.network("community"), .mentions])
    #expect(choice.watchwords == ["gun", "second shooter"])
    let empty = MonitorChoice(columns: [], words: "", platforms: platforms)
    #expect(empty.columns.contains(.questions) && empty.watchwords.isEmpty)
    let many = MonitorChoice(
      columns: [], words: (0..<99).map { "w\($0)" }.joined(separator: ","), platforms: platforms)
    #expect(many.watchwords.count == MonitorChoice.mostWords)
  }

  @Test func `a watchword is marked where a word begins, in any case`() {
    let parts = WatchedText.parts(of: "GUNS? begun, gun", watchwords: ["gun"])
    #expect(parts.filter(\.isWatched).map(\.text) == ["GUN", "gun"])
    #expect(parts.map(\.text).joined() == "GUNS? begun, gun")
    #expect(!WatchedText.isWatched("begun", watchwords: ["gun"]))
  }

  @Test func `moods are counted in steps of five minutes`() {
    let posts: [(at: ScenarioTime, sentiment: Sentiment?)] = [
      (.zero, .negative), (ScenarioTime(seconds: 299), .positive),
      (ScenarioTime(seconds: 300), .negative), (ScenarioTime(seconds: 310), nil),
    ]
    let steps = Mood.steps(posts, until: ScenarioTime(seconds: 700))
    #expect(steps.map(\.total) == [2, 1, 0] && steps.map(\.negative) == [1, 1, 0])
  }

  @Test func `a search needs all its words, a hashtag and a writer where they are named`() throws {
    let posts = [
      TestScreen.post(1, "Smoke at the mall #harbor", handle: "ana"),
      TestScreen.post(2, "Smoke on the bridge", handle: "ben"),
    ]
    let screen = try TestScreen.make(posts)
    func found(_ query: String) -> [Int] { PostSearch(query).posts(in: screen).map(\.number) }
    #expect(found("smoke") == [2, 1] && found("SMOKE mall") == [1] && found("#harbor") == [1])
    #expect(found("from:@ben") == [2] && found("#har") == [] && found("   ") == [])
    #expect(PostSearch("ana").accounts(in: screen).map(\.author.handle).contains("ana"))
  }
}
