import Testing
import TextAnalysis

/// Which words a pattern finds.
struct RecognitionTests {
  private func found(_ patterns: [ClaimPattern], _ text: String) -> Bool {
    !ClaimReader([RecognisableClaim(id: "claim", patterns: patterns)]).mentions(in: text).isEmpty
  }

  @Test func `slots match in any order, but only within a sentence`() {
    let pattern = ClaimPattern(slots: [.words(["shots"]), .words(["mall"])])
    #expect(found([pattern], "At the mall, shots were heard."))
    #expect(found([pattern], "Shot fired near the Mall!"))
    #expect(!found([pattern], "Shots were heard. The mall is open."))
    #expect(!found([pattern], "They shoot a film at the mall."))
  }

  @Test func `a star stands for up to three words`() {
    let pattern = ClaimPattern(slots: [.words(["taken * hospital"])])
    #expect(found([pattern], "taken hospital"))
    #expect(found([pattern], "They were taken to a nearby hospital."))
    #expect(!found([pattern], "taken by car to the nearest hospital"))
  }

  @Test func `an excluded word keeps the pattern from holding`() {
    let pattern = ClaimPattern(slots: [.words(["shots"])], without: ["flu", "range day"])
    #expect(found([pattern], "Shots were fired."))
    #expect(!found([pattern], "Flu shots are free."))
    #expect(!found([pattern], "Shots at our Range Day."))
  }

  @Test func `hashtags, case and quotes do not matter`() {
    let pattern = ClaimPattern(slots: [.words(["harbor point"]), .words(["can't hurt"])])
    #expect(found([pattern], "#HarborPoint: he CAN’T hurt anyone"))
    #expect(found([pattern], "#harborpoint he cannot hurt anyone"))
  }

  @Test func `a claim is mentioned once in a sentence and again in the next`() {
    let mentions = ExampleClaims.reader.mentions(
      in: "A bomb, a bomb, a bomb! Is there a bomb?"
    )
    #expect(mentions.map(\.stance) == [.asserted, .asked])
    #expect(mentions.map(\.quote) == ["A bomb, a bomb, a bomb!", "Is there a bomb?"])
  }

  @Test func `topics name each claim once, whatever is said about it`() {
    let topics = ExampleClaims.reader.topics(
      of: "No bomb? Are you sure there is no bomb, and is there a second shooter?"
    )
    #expect(topics == ["bomb", "second-shooter"])
  }

  @Test func `a wrong number misstates a fact but is not the rumour`() {
    let dead = ClaimPattern(slots: [.number(2, of: ["people", "dead"]), .words(["died", "dead"])])
    let twelve = ClaimPattern(
      slots: [.number(12, of: ["people", "dead"]), .words(["died", "dead"])])
    let reader = ClaimReader([
      RecognisableClaim(id: "deaths", patterns: [dead]),
      RecognisableClaim(id: "twelve-dead", patterns: [twelve], comparesNumbers: false),
    ])
    func read(_ text: String) -> [String] {
      reader.mentions(in: text).map { "\($0.claim) \($0.stance)" }
    }
    #expect(read("Two people have died.") == ["deaths asserted"])
    #expect(read("Five people are dead.") == ["deaths misstated"])
    #expect(read("Twelve people died.") == ["deaths misstated", "twelve-dead asserted"])
    #expect(read("It is false that twelve people died.") == ["twelve-dead denied"])
    #expect(read("The death toll: people dead: 2") == ["deaths asserted"])
  }

  @Test func `a pattern or claim without words finds nothing`() {
    #expect(!found([], "There is a bomb."))
    #expect(!found([ClaimPattern(slots: [])], "There is a bomb."))
    #expect(!found([ClaimPattern(slots: [.words(["", "*", "!"])])], "There is a bomb!"))
  }

  @Test(arguments: [
    StanceCase("Officers searched the basement.", "garage-done: asserted"),
    StanceCase("Officers are searching the basement.", ""),
    StanceCase("The basement was combed.", "garage-done: asserted"),
  ])
  func `an equals sign finds a word only as written`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }
}
