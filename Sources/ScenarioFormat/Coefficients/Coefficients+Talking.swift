/// The rows of the coefficients of visible talk.
extension Coefficients {
  static let talking: [Coefficient] = [
    .init(
      "posts-per-minute", \.postsPerMinute, .postsPerMinute, 0.05...8, "assumption",
      "In a crowd of middling anxiety, people write this many visible posts unasked.",
      title: "How much people write"),
    .init(
      "posting-skew", \.postingSkew, .exponent, 0...3,
      "assumption: set so that the most active tenth of the writers write 70 to 85 % of the posts",
      "The higher this number, the more of all visible posts come from the most active people."),
    .init(
      "answers-to-agency", \.answersToAgency, .factor, 0...3, "assumption",
      "A post of the agency draws this many answers, compared with a rumor's post.",
      title: "Answers to the agency's posts"),
    .init(
      "answers-to-agency-reply", \.answersToAgencyReply, .factor, 0...3, "assumption",
      "A reply of the agency draws this many answers, compared with a rumor's post.",
      title: "Answers to the agency's replies"),
    .init(
      "answers-to-script", \.answersToScript, .factor, 0...3, "assumption",
      "A scripted post that states no rumor draws this many answers, compared with one that does.",
      title: "Answers to scripted posts"),
    .init(
      "answered-claims", \.answeredClaims, .share, 0...1, "assumption",
      "Of the posts that people write unasked about a rumor, this share draw answers.",
      title: "Posts on rumors that draw answers"),
    .init(
      "answered-remarks", \.answeredRemarks, .share, 0...1, "assumption",
      "Of the posts that people write unasked about anything else, this share draw answers.",
      title: "Remarks that draw answers"),
    .init(
      "answering-back", \.answeringBack, .share, 0...1,
      "assumption: set so that 93 of 100 repliers in a thread are different people",
      "Of the answers to a reply, this share come from the person who was replied to.",
      title: "Answering back"),
    .init(
      "hope", \.hope, .minutes, 1...10_000, "assumption",
      "After this many minutes without a word of the agency, a third of those who asked still ask "
        + "again.",
      title: "How long people go on asking"),
  ]
}
