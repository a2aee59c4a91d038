import DraftReview

extension RuleTable {
  static let reach: [RuleTable] = [copyright, overLimit, accessibility]

  private static let copyright = RuleTable(
    rule: Copyright(),
    wrong: [
      "Lovely shot of the canal that we found on Pinterest.",
      "We put the film's theme song under our recruits' run.",
      "The Star's whole article is pasted below for those without a subscription.",
      "Recruit video, set to the summer's biggest hit.",
      "Great picture of the fire here. Whoever took it, thank you!",
      "Screenshot from last night's broadcast on Channel 12.",
      "Meme stolen from the county's dispatchers' page.", "Cartoon from the Sunday paper.",
      "Lip-syncing to that Velvet Comets song again.",
      "No copyright infringement intended, we just love this band.",
      "We grabbed this photo off the ranger's profile.",
      "Original sound by a band you all know.",
    ],
    right: [
      "Photo by Officer Lim on patrol this morning.",
      "Photo by Ana Birdsall, used with her permission.",
      "The Star wrote about our rescue team: star.example/rescue",
      "Our own band plays at noon. Come and dance.",
      "Image courtesy of the county fire department.",
      "Send us your photos of the parade.",
      "Detectives are looking for video from doorbell cameras on Oak Street.",
      "A painting was taken from the library lobby on Monday. Call 555-0142.",
      "The music is royalty-free and the dancers are our dispatchers.",
      "The song was written and recorded by our night shift.",
      "He took a phone from a man on the bus, and left the bus at Third.",
      "Map drawn by our traffic team: Oak Street is closed from Third to Mill.",
    ]
  )

  private static let overLimit = RuleTable(
    rule: OverLimit(),
    wrong: [
      "Oak Street is closed from Third to Mill. Use Pine.",
      "Please call us on 555-0142 if you saw it.",
      "Stay inside and lock your doors, 3:40 pm.", "A very long word: neighborhoodwatchers",
      "Thank you all for last night, truly.", "Polls close at 8 pm. Bring a photo ID.",
      "👮🏽‍♀️👮🏽‍♀️👮🏽‍♀️ Three of us are at the market now.", "Next update at 6:15 pm on this account.",
      "The water is safe, the county says.", "1234567890 1234567890 1234567890 1",
    ],
    right: [
      "Oak Street is closed.", "Call 911.", "", "Stay inside.", "Exactly thirty characters here.",
      "👮🏽‍♀️👮🏽‍♀️👮🏽‍♀️ Good morning!", "Thank you, Fairhaven.", "Polls close at 8 pm.",
      "Next update 6:15 pm.",
      "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} Café",
    ],
    limit: 31
  )

  private static let accessibility = RuleTable(
    rule: Accessibility(),
    wrong: [
      "AVOID THE WHOLE AREA NOW", "Stay away 🚨🚨🚨", "Updates under #harborpointmall",
      "SHELTER IN PLACE AND LOCK YOUR DOORS", "#EVACUATIONZONES", "Thank you 💙💙💙💙",
      "All dates and times are on the flyer.", "Click here: fairhaven.gov/join",
      "𝗜𝗺𝗽𝗼𝗿𝘁𝗮𝗻𝘁 for everybody on Oak Street.", "See the poster for details.",
      "Oak Street is clo\u{200B}sed.", "Call \u{202E}2410-555\u{202C} now.",
      "Please slow down #slowdown",
      "The 🚓 is at your 🏠 in minutes.", "Zoom in to read the rules.",
    ],
    right: [
      "Avoid the area now. #HarborPoint", "UPDATE 2, 3:40 pm.", "Thank you 💙",
      "CORRECTION of a rumor, 3:04 pm.", "See #Community news.", "The FBI and the ATF help us.",
      "Thank you 👮🏽‍♀️👏🏽", "אל תיכנסו לאזור\u{200F}. Stay away.", "Happy birthday, Rex! 🐾 #K9",
      "Do not tap the link in that text.", "Pick up a flyer at the front desk, 12 Center Street.",
      "A family 👨‍👩‍👧‍👦 of four was rescued.", "Find the list of closed streets at fairhaven.gov/roads.",
      "#neighborhood #traffic #fairhaven",
    ]
  )
}
