import ScenarioFormat

/// Plain lines for packs whose own voices have nothing to say about a claim.
enum StockPhrases {
  static func lines(_ topic: Phrase.Topic, _ stance: CrowdStance) -> [String] {
    switch (topic, stance) {
    case (.claim, .support): support
    case (.claim, .deny): deny
    case (.claim, .query): query
    case (.claim, .comment): comment
    case (.general(.ignored), _): ignored
    case (.general(.error), _): error
    case (.general(.answered), _): answered
    case (.general(.corrected), _): corrected
    default: []
    }
  }

  private static let support = [
    "Heard the same about {claim}.",
    "Two people I trust told me about {claim}.",
    "{claim}: yes, that is what everybody around here says.",
    "I believe it. {claim} fits with what I heard.",
  ]
  private static let deny = [
    "I do not buy the talk about {claim}.",
    "Nobody has shown anything for {claim}. Please stop passing it on.",
    "Where is the proof? I doubt the thing about {claim}.",
    "Not true as far as I can tell, the thing about {claim}.",
  ]
  private static let query = [
    "What is known about {claim}?",
    "Is there anything official on {claim}?",
    "Can anybody say more about {claim}?",
    "{agency}, what about {claim}?",
    "Who is the source for {claim}?",
  ]
  private static let comment = [
    "Everybody is talking about {claim} now.",
    "Cannot stop reading about {claim}.",
    "First I hear of {claim}.",
    "And now {claim}. What a day.",
    "My whole family is asking me about {claim}.",
  ]
  private static let ignored = [
    "Still no answer to this: {question}",
    "Asking again: {question}",
    "No reply so far. {question}",
    "{minutes} minutes and still open: {question}",
  ]
  private static let answered = [
    "Thank you for the answer.",
    "OK, thank you. “{quote}”",
    "Thanks, that answers my question.",
    "Understood. Thank you for getting back to me.",
  ]
  private static let error = [
    "So what you said about {claim} was wrong.",
    "{agency}, you had {claim} wrong. People relied on it.",
  ]
  private static let corrected = [
    "OK, so {claim} is settled. “{quote}”",
    "Good to know about {claim}.",
  ]
}
