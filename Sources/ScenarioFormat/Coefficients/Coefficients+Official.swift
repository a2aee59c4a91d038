/// The rows of what the agency's own messages do.
extension Coefficients {
  static let official: [Coefficient] = [
    .init(
      "correction", \.correction, .share, 0...1,
      "Walter and others 2021: d = 0.40, which takes a group from 50 to 66 % right, 31 % of the rest",
      "When the agency denies a rumor and explains, this share of the believers who read it "
        + "change their minds.",
      title: "Correction by the agency"),
    .init(
      "without-explanation", \.withoutExplanation, .factor, 0...1, "assumption",
      "A denial that explains nothing works this well, compared with one that does.",
      title: "Correction without an explanation"),
    .init(
      "correction-by-repetition", \.correctionByRepetition, .factor, 0...1,
      "assumption: the direction from Walter and Tukachinsky 2019, the size our own",
      "Each earlier meeting with the rumor weakens a denial by this factor, so early ones work "
        + "better.",
      title: "Correction after repetition"),
    .init(
      "correction-of-undecided", \.correctionOfUndecided, .share, 0...1, "assumption",
      "When the agency denies a rumor and explains, this share of the undecided who read it take "
        + "its word.",
      title: "Correction of the undecided"),
    .init(
      "correction-without-trust", \.correctionWithoutTrust, .factor, 0...1, "assumption",
      "Readers without any trust in the agency are moved by its word this much, compared with "
        + "readers of middling trust.",
      title: "Correction without trust"),
    .init(
      "correction-by-trust", \.correctionByTrust, .factor, 0...3, "assumption",
      "Full trust in the agency adds this much to how far its word moves a reader.",
      title: "Correction and trust"),
    .init(
      "peer-correction", \.peerCorrection, .factor, 0...1,
      "Vraga and Bode 2017: one stranger's correction has no effect",
      "A denial by one stranger works this well, compared with the agency's.",
      title: "Correction by a stranger"),
    .init(
      "hedge", \.hedge, .share, 0...1, "assumption",
      "When the agency calls a rumor unconfirmed, this share of the believers who read it begin "
        + "to doubt.",
      title: "Calling it unconfirmed"),
    .init(
      "hedge-of-undecided", \.hedgeOfUndecided, .factor, 0...5, "assumption",
      "That word of the agency makes the undecided doubt this many times as often as believers.",
      title: "Calling it unconfirmed, to the undecided"),
    .init(
      "forewarning", \.forewarning, .share, 0...1, "assumption",
      "Of those who read the denial before they met the rumor, this share does not fall for it.",
      title: "Forewarning"),
    .init(
      "official-belief", \.officialBelief, .share, 0...1, "assumption",
      "A reader who trusts the agency fully believes what it states with this chance; with less "
        + "trust, less.",
      title: "Believing the agency"),
  ]
}
