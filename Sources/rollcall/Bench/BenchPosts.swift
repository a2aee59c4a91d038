import TextAnalysis

/// Posts of the project's own writing to measure with, each made of an opening, a middle, an end.
enum BenchPosts {
  static let all: [ThreadPost] = openings.flatMap { opening in
    middles.flatMap { middle in
      endings.map { ending in
        ThreadPost(
          text: "\(opening) \(middle) \(ending)", parentText: "\(middle) \(endings[0])",
          sourceText: "\(openings[0]) \(middles[0])", isSource: false)
      }
    }
  }

  private static let openings = [
    "Breaking:", "@cityhall @mayor I can’t believe this,", "So sad to hear that",
    "RT @neighbor:", "Is it true that", "Thank you to everyone who helped,", "Nooooo!!!",
    "UPDATE 4:", "lol", "Dad says",
  ]

  private static let middles = [
    "the bridge on Harbor Street is closed after the crash, two people are in hospital",
    "somebody heard shots near the mall and now the whole block is full of police cars",
    "power is out in most of the north side and the shelter at the school is already full",
    "they are telling us nothing at all, it has been three hours and nobody picks up the phone",
    "the volunteers brought blankets and hot soup, what a great bunch of people",
    "the photo going around is from another city and another year, stop sharing it",
  ]

  private static let endings = [
    "#HarborPoint https://example.org/a1b2c3", "please share 🙏🙏", "stay safe everyone!",
    "does anyone have a source for that?", "😡😡 useless", "More at 18:30.", "",
  ]
}
