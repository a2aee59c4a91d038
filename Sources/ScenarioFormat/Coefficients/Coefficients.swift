/// How strongly things move the crowd: the plain numbers that the engine computes with.
///
/// To add one, write two lines in its section: the property with its default, and its row in the
/// table of the section. Then write `Content/common/coefficients.yaml` anew with
/// `rollcall scenario coefficients`. Tests say what was forgotten.
package struct Coefficients: Equatable, Sendable {
  // MARK: How posts spread

  package var attention = 0.32
  package var officialAttention = 0.6
  package var shareByBeliever = 0.38
  package var shareByUndecided = 0.2
  package var shareOfOfficial = 0.12
  package var shareByAnxiety = 0.6
  package var retelling = 0.88
  package var retellingOfOfficial = 0.15
  package var crossing = 0.2
  package var interestHalfLife = 240.0
  package var likes = 0.02
  package var fatigue = 0.85
  package var shareBySilence = 0.4
  package var seedExposure = 0.12
  package var injectExposure = 0.08

  static let spreading: [Coefficient] = [
    .init(
      "attention", \.attention, .share, 0...1, "assumption",
      "Of the posts by people they follow, this share is really seen.",
      title: "Posts that are seen"),
    .init(
      "official-attention", \.officialAttention, .share, 0...1, "assumption",
      "Of the agency's posts, its followers see this share: in an emergency people look for them.",
      title: "Agency posts that are seen"),
    .init(
      "share-by-believer", \.shareByBeliever, .share, 0...1,
      "assumption: set so that unanswered rumors reach a tenth to two thirds of all in 90 minutes",
      "Somebody of average activity who believes the most catching rumor passes it on with this "
        + "chance each time it is seen.",
      title: "Sharing by believers"),
    .init(
      "share-by-undecided", \.shareByUndecided, .factor, 0...1, "assumption",
      "Somebody who has heard a rumor and is undecided passes it on this often, compared with a "
        + "believer.",
      title: "Sharing by the undecided"),
    .init(
      "share-of-official", \.shareOfOfficial, .share, 0...1, "assumption",
      "A trusting reader of average activity passes a post of the agency on with this chance.",
      title: "Sharing of agency posts"),
    .init(
      "share-by-anxiety", \.shareByAnxiety, .factor, 0...2, "assumption",
      "The most anxious pass rumors on more often than the calmest by this part.",
      title: "Sharing out of fear"),
    .init(
      "retelling", \.retelling, .share, 0...1,
      "assumption: set so that nine of ten posts are never reshared",
      "Of those who pass a rumor on, this share tell it in a post of their own; the others reshare "
        + "the post they saw.",
      title: "Retelling of rumors"),
    .init(
      "retelling-of-official", \.retellingOfOfficial, .share, 0...1, "assumption",
      "Of those who pass a post of the agency on, this share put it in a post of their own.",
      title: "Retelling of agency posts"),
    .init(
      "crossing", \.crossing, .share, 0...1, "assumption",
      "Somebody who passes a post on and is on another platform too carries it there with this "
        + "chance.",
      title: "Carrying posts to another platform"),
    .init(
      "interest-half-life", \.interestHalfLife, .minutes, 5...100_000, "assumption",
      "This many minutes after a rumor began, people pass it on half as often.",
      title: "How long rumors interest"),
    .init(
      "likes", \.likes, .share, 0...0.5, "assumption",
      "Of those who see a post, this share like it.",
      title: "Likes"),
    .init(
      "fatigue", \.fatigue, .factor, 0...1, "assumption",
      "Each post that somebody has shared makes the next share less likely, by this factor.",
      title: "Tiring of sharing"),
    .init(
      "share-by-silence", \.shareBySilence, .factorPerHour, 0...5,
      "assumption: there is no published curve",
      "For each hour in which the agency says nothing, rumors are passed on more often by this "
        + "part.",
      title: "Sharing while the agency is silent"),
    .init(
      "seed-exposure", \.seedExposure, .share, 0...1, "assumption",
      "When the most catching rumor begins, it is shown to this share of a platform's people.",
      title: "How a rumor begins"),
    .init(
      "inject-exposure", \.injectExposure, .share, 0...1, "assumption",
      "A scripted post that states a rumor is shown to this share of a platform's people.",
      title: "Reach of scripted posts"),
  ]

  // MARK: Who sees whose posts; the table is in a file of its own

  package var meanFollows = 20.0
  package var followerTail = 1.6
  package var homophily = 0.6
  package var likeMinded = 0.4
  package var followersOfMedia = 8.0
  package var followersOfOfficials = 4.0
  package var strangersPerPost = 16.0
  package var strangersPerShare = 40.0
  package var strangersPerLike = 3.0
  package var strangersWithoutRanking = 0.05
  package var localStrangers = 0.7
  package var nightRate = 0.25

  // MARK: How fast people react

  package var kernelExponent = 0.2314843
  package var kernelDensity = 0.0006265725

  static let reacting: [Coefficient] = [
    .init(
      "kernel-density", \.kernelDensity, .perSecond, 0.0001...0.003,
      "SEISMIC (Zhao and others 2015)",
      "In each of the first 300 seconds after a post, this share of all reactions to it comes.",
      title: "The first five minutes"),
    .init(
      "kernel-exponent", \.kernelExponent, .exponent, 0.05...3, "SEISMIC (Zhao and others 2015)",
      "After the first 300 seconds reactions thin out; the higher this number, the sooner they "
        + "end.",
      title: "How reactions thin out"),
  ]

  // MARK: What people believe

  package var belief = 0.55
  package var beliefByAnxiety = 0.5
  package var beliefByRepetition = 0.08
  package var doubt = 0.08
  package var doubtOfFalse = 1.9
  package var credenceOfAmplifiers = 1.3

  static let believing: [Coefficient] = [
    .init(
      "belief", \.belief, .share, 0...1, "assumption",
      "Of average people, this share believes a rumor when they first see it.",
      title: "Believing at first sight"),
    .init(
      "belief-by-anxiety", \.beliefByAnxiety, .factor, 0...2, "assumption",
      "The most anxious believe at first sight more often than the calmest, by this part of that "
        + "share.",
      title: "Believing out of anxiety"),
    .init(
      "belief-by-repetition", \.beliefByRepetition, .share, 0...0.25, "assumption",
      "Somebody undecided comes to believe a rumor with this chance for each time it was met, "
        + "up to four times.",
      title: "Believing by repetition"),
    .init(
      "doubt", \.doubt, .share, 0...0.3,
      "assumption: as many as deny in replies to real rumors, 7.9 % (RumourEval 2017)",
      "Of those who first see a rumor that is true or open, this share doubts it.",
      title: "Doubting at first sight"),
    .init(
      "doubt-of-false", \.doubtOfFalse, .factor, 0...3,
      "RumourEval 2017: 12.1 % of replies to false rumors deny, 6.3 % to true ones",
      "False rumors are doubted this much more often than true ones.",
      title: "Doubt of false rumors"),
    .init(
      "credence-of-amplifiers", \.credenceOfAmplifiers, .factor, 1...3, "assumption",
      "A rumor is believed this much more often from news media and officials.",
      title: "Believing media and officials"),
  ]

  // MARK: What official messages do; their rows are in `Coefficients+Official.swift`

  package var correction = 0.31
  package var withoutExplanation = 0.6
  package var correctionByRepetition = 0.85
  package var correctionOfUndecided = 0.7
  package var correctionWithoutTrust = 0.4
  package var correctionByTrust = 1.1
  package var peerCorrection = 0.0
  package var hedge = 0.15
  package var hedgeOfUndecided = 2.0
  package var forewarning = 0.7
  package var officialBelief = 0.8

  // MARK: Trust and anxiety

  package var trustByInformation = 0.004
  package var trustByError = -0.04
  package var trustByOwnCorrection = -0.01
  package var trustByDeletion = -0.02
  package var anxietyByInformation = -0.02
  package var anxietyByIgnoredQuestion = 0.002
  package var patience = 15.0
  package var trustBySilence = -0.002
  package var anxietyBySilence = 0.002

  static let feeling: [Coefficient] = [
    .init(
      "trust-by-information", \.trustByInformation, .points, 0...0.1, "assumption",
      "Each post of the agency that informs changes its reader's trust by this much.",
      title: "Trust by information"),
    .init(
      "trust-by-error", \.trustByError, .points, -0.4...0, "assumption",
      "When the agency is seen to be wrong, everybody's trust changes by this much.",
      title: "Trust after an error"),
    .init(
      "trust-by-own-correction", \.trustByOwnCorrection, .points, -0.4...0, "assumption",
      "When the agency corrects itself first, everybody's trust changes by this much.",
      title: "Trust after an own correction"),
    .init(
      "trust-by-deletion", \.trustByDeletion, .points, -0.4...0, "assumption",
      "When the agency takes protected criticism down, everybody's trust changes by this much.",
      title: "Trust after deleted criticism"),
    .init(
      "anxiety-by-information", \.anxietyByInformation, .points, -0.2...0, "assumption",
      "Each post that says what is known or what to do changes its reader's anxiety by this much.",
      title: "Anxiety and information"),
    .init(
      "anxiety-by-ignored-question", \.anxietyByIgnoredQuestion, .points, 0...0.05, "assumption",
      "Each time a question of danger has to be asked again, everybody's anxiety changes by this "
        + "much.",
      title: "Anxiety and ignored questions"),
    .init(
      "patience", \.patience, .minutes, 0...240,
      "assumption: from the 15 minutes of common checklists",
      "People bear this many minutes without a word of the agency before trust and anxiety move.",
      title: "Patience with silence"),
    .init(
      "trust-by-silence", \.trustBySilence, .pointsPerMinute, -0.05...0,
      "assumption: there is no published curve",
      "For each minute beyond that patience, everybody's trust changes by this much.",
      title: "Trust in silence"),
    .init(
      "anxiety-by-silence", \.anxietyBySilence, .pointsPerMinute, 0...0.05,
      "assumption: there is no published curve",
      "For each minute beyond that patience, everybody's anxiety changes by this much.",
      title: "Anxiety in silence"),
  ]

  // MARK: How people talk; their rows are in `Coefficients+Talking.swift`

  package var postsPerMinute = 1.7
  package var postingSkew = 1.1
  package var answersToAgency = 0.6
  package var answersToAgencyReply = 0.12
  package var answersToScript = 0.6
  package var answeredClaims = 0.12
  package var answeredRemarks = 0.03
  package var answeringBack = 0.25
  package var hope = 90.0

  package init() {}
}
