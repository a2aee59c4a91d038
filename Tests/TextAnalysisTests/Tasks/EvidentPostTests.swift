import Testing
import TextAnalysis

/// Posts of our own writing whose label nobody would dispute.
struct EvidentPostTests {
  private let models: TextModels

  init() throws {
    models = try ShippedWeights.models.get()
  }

  @Test(arguments: [
    ("I love this place, best day ever, thank you so much!! 😍", Sentiment.positive),
    ("So happy and proud of our team, what an amazing night :)", .positive),
    ("I hate this, worst service ever, absolutely terrible", .negative),
    ("This is horrible, I am so sad and angry about it 😡", .negative),
    ("The council meets on Tuesday at 7 pm in room 12", .neutral),
    ("The match starts at 20:00 on Thursday in the stadium", .neutral),
  ])
  func `a clear feeling is read`(_ text: String, _ label: Sentiment) {
    #expect(models.sentiment(of: text) == label)
  }

  @Test(arguments: [
    ("You are a stupid idiot and everybody knows it, shut up", Civility.offensive),
    ("What a piece of shit, fuck you and your whole company", .offensive),
    ("Thank you for your help yesterday, have a lovely day", .notOffensive),
    ("The library opens at nine on Saturday", .notOffensive),
  ])
  func `an insult is told from plain speech`(_ text: String, _ label: Civility) {
    #expect(models.civility(of: text) == label)
  }

  @Test(arguments: [
    (
      "At least 12 people injured and the highway closed after the earthquake, officials say",
      Informativeness.informative
    ),
    ("Flood warning: residents of the valley told to evacuate to the school", .informative),
    ("My prayers and thoughts are with everyone in the city tonight, stay strong", .notInformative),
  ])
  func `useful news is told from sympathy`(_ text: String, _ label: Informativeness) {
    #expect(models.informativeness(of: text) == label)
  }

  @Test(arguments: [
    ("Is this true? Does anyone have a source for it?", ReplyStance.query),
    ("That is false, this is a fake story, stop spreading lies", .deny),
    ("@neighbor lovely weather for a walk with the dog", .comment),
  ])
  func `an answer asks, denies or talks`(_ text: String, _ label: ReplyStance) {
    let claim = "BREAKING: the bridge has collapsed, several cars are in the river"
    let post = ThreadPost(text: text, parentText: claim, sourceText: claim, isSource: false)
    #expect(models.stance(of: post) == label)
  }

  @Test func `a report that begins a thread supports what it says`() {
    let text = "BREAKING: police confirm that the bridge has collapsed http://example.org/1"
    #expect(models.stance(of: ThreadPost(text: text, isSource: true)) == .support)
  }

  @Test func `all tasks at once say what each says alone`() {
    let claim = "Police say that the suspect has been arrested"
    for text in ["Is that confirmed?", "Thank God, great work!", "Liars, all of them", ""] {
      let post = ThreadPost(text: text, parentText: claim, sourceText: claim, isSource: false)
      let reading = models.reading(of: post)
      #expect(reading.sentiment == models.sentiment(of: text))
      #expect(reading.civility == models.civility(of: text))
      #expect(reading.informativeness == models.informativeness(of: text))
      #expect(reading.stance == models.stance(of: post))
    }
  }
}
