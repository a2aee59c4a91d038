import TextAnalysis

/// Uses only pictures, music, film and texts that the agency made or may use.
///
/// Somebody owns nearly every picture, song and article, also those that lie open on the web. An
/// agency has to ask like anybody else: its post can be taken down at the worst moment, or end in a
/// claim. A link to the work, or a work of your own, needs no leave.
///
/// Source: 17 USC 106 for what an owner may keep to itself; the rest is good practice.
///
/// To mend it, take your own picture, ask and say so, or link to the work.
///
/// - Bad: “Great shot of the flood, found it on somebody's page.”
/// - Good: “Photo by Ana Birdsall, used with her permission.”
package struct Copyright: ReviewRule {
  package static let id = "copyright"
  package static let why = """
    Somebody owns nearly every picture, song and article. Without leave the post can be taken down, \
    or end in a claim.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    let inText = findings(of: Self.faults, in: draft)
    guard inText.isEmpty, draft.draft.hasImage, !draft.has(Self.leave),
      let alt = draft.draft.alt, Self.showsOthersWork(alt, policy: draft.policy)
    else { return inText }
    return [
      absence(
        .warn,
        what: "By its alt text the picture shows work of others: “\(alt.prefix(120))”.",
        how: Self.how
      )
    ]
  }

  private static func showsOthersWork(_ alt: String, policy: ReviewPolicy) -> Bool {
    let read = ReadDraft(ReviewedText(text: alt), policy: policy)
    return read.has(depicted) && !read.has(leave)
  }

  private static let how =
    "Use your own, ask the owner and say “used with permission”, or link to the work."

  /// What makes it right wherever it stands.
  private static let leave: Phrases = [
    "permission|permitted|licensed|licence|license|commissioned|consented",
    "royalty|copyright free", "public domain", "creative commons", "cc by", "free to use",
    "with ..3 consent|leave|blessing|ok|okay",
    "courtesy of|image|photo",
    "our|my own \(WorkWords.all)|band|choir|officers|officer|staff|team|dispatchers|deputies|"
      + "recording",
    "is|are|was|were|tune|words|music|melody|beat|all our|my own", "live music|band",
    "marching band",
    "band|choir|orchestra|dj ..2 plays|play|will|played|performs|performed",
    "said|says ..2 we may|can|could",
    "wrote|written|composed|recorded|filmed|made|drew|drawn|painted|sung|played ..1 by ..2 us|"
      + "our|ourselves|"
      + "officer|sgt|sergeant|deputy|cadet|cadets|dispatcher",
    "we ..1 wrote|composed|recorded|drew|painted", "let us use|share|post", "gave us",
    "paid for the|this ..3 rights|license|licence", "asked ..4 said yes",
    "shared by ..3 agency|county|state|city",
  ]

  private static let faults = [
    PhraseFault(
      severity: .warn,
      what: "uses somebody else's work, by what the post says.",
      how: how,
      patterns: taking + wording + credits,
      unlessAnywhere: leave
    ),
    PhraseFault(
      severity: .warn,
      what: "takes somebody else's work, by what the post says.",
      how: how,
      patterns: [
        "\(WorkWords.taken) ..8 from|off ..4 \(WorkWords.sources)",
        "found|saw|spotted|across ..4 on|at|in google|pinterest|reddit|youtube|tiktok|instagram|"
          + "facebook|"
          + "twitter|imgur|flickr|tumblr",
      ],
      alongside: [["\(WorkWords.named)"]],
      unlessAnywhere: leave
    ),
    PhraseFault(
      severity: .warn,
      what: "sets the post to music that somebody owns.",
      how: how,
      patterns: music,
      unlessAnywhere: leave
    ),
  ]

  private static let taking: Phrases = [
    "found|spotted|saw ..6 \(WorkWords.pictures)|\(WorkWords.films) ..9 online|google|internet|"
      + "page|"
      + "pinterest|reddit|site|web|instagram|youtube|tiktok|facebook|feed|somewhere|forum|album",
    "found|spotted ..2 on|at|in google|pinterest|reddit|youtube|"
      + "tiktok|instagram|facebook|somebody's|someone's|somewhere|twitter ..6 share|post|repost|use",
    "copied|pasted|reposted|reposting|screenshotted|ripped|"
      + "downloaded|cropped ..6 from|off|out "
      + "..4 \(WorkWords.sources)",
    "\(WorkWords.all) : google|internet|web|pinterest|reddit|youtube|unknown",
    "google maps|earth screenshot|image|picture|view",
    "put|added|slapped|stuck|using|used|wearing ..5 team's|team|league|"
      + "brand|studio|band|company|hornets|eagles|Aa logo|mascot",
    "disney|marvel|pixar|nintendo|hollywood|simpsons|batman|"
      + "superman ..3 character|characters|movie|film|clip|art|logo|poster|theme|song|still|gif|meme|image",
    "\(WorkWords.all) ..2 from|via|off ..1 google|internet|web|pinterest|reddit|youtube|tiktok|"
      + "netflix|disney|"
      + "somebody's|someone's|wikipedia|getty|shutterstock|twitter|instagram|facebook",
    "photo|pic|picture|image|chart|still|clip|footage|map|graphic|cartoon from|via the|a|that|"
      + "channel|local ..3 "
      + "paper|herald|courier|tribune|gazette|ledger|times|news|newspaper|movie|film|show|series|site|website|game|"
      + "internet|web|page|broadcast|#",
    "clip|still|scene|gif|line|frame from that|the|your|an|a|everyone's ..4 "
      + "movie|film|show|series|sitcom|comedy|cartoon|blockbuster|game|broadcast",
    "google images|image", "web|google|internet|online|image|quick search",
    "\(WorkWords.all) : found|from|taken|borrowed|google", "googled ..4 \(WorkWords.pictures)",
    "screenshot|screengrab of|from the|a|an|today's ..4 "
      + "article|paper|story|newspaper|times|herald|movie|show|front",
    "screen recorded|recording|record|grab ..6 news|tv|broadcast|channel|"
      + "show|stream",
    "meme|memes|gif|cartoon|comic borrowed|stolen|from|courtesy|credit|via|by",
    "borrowed|stole|used|using|with ..6 logo|mascot|poster|meme|title|artwork|jingle|slogan "
      + "..4 of|from|and",
    "photoshopped|edited|put|pasted|swapped ..4 faces|face|heads|badge|logo ..3 on|onto|into|"
      + "over|in ..4 poster|"
      + "cover|logo|movie|film|scene|meme|character|still|hero|superhero",
    "with the? studio's|league's|team's|brand's|band's|company's|label's|network's logo|poster|"
      + "artwork|theme|song",
    "this|that ..2 from|off an|a art|stock|photo|photography|fan|meme ..1 site|page|account|"
      + "website",
    "on|from an|a art|stock|photo|wallpaper site|website|page|agency",
  ]

  private static let wording: Phrases = [
    "full|whole|entire|complete text|article|story|piece|column|transcript|interview|editorial|"
      + "thing|chapter|lyrics ..6 "
      + "below|pasted|here|comments|comment|follows|copied|:",
    "paste|pasted|pasting|copied|copying|copy|reposting|reprinting ..3 "
      + "full|whole|entire|all|complete|article|story|text|column|paragraphs",
    "behind|past|around|skip|dodge|beat|no|without ..4 paywall ..8 here|so|full|whole|text|"
      + "copied|pasted|below|the",
    "article|story in full", "subscriber|subscribers only",
    "paywall ..8 here|so|copied|pasted|below|whole|full",
    "if|for|those ..5 can't|cannot|don't|who ..4 subscribe|subscription|paywall ..8 here|text|"
      + "below|pasted",
    "here is|are the|all ..1 lyrics|words to", "lyrics to|of|by",
  ]

  private static let credits: Phrases = [
    "don't|not|no|didn't|dunno ..2 know|sure|idea|dunno who ..2 took|made|shot|drew|owns|"
      + "painted|photographer|credit|filmed",
    "whoever|whomever took|made|shot|drew|owns|painted|filmed|created",
    "photographer|artist|author|creator|owner unknown",
    "credit|credits|props|hat|h/t ..4 whoever|owner|owners|photographer|internet|respective",
    "no copyright infringement|intended", "don't|not own ..2 rights|song|music|clip|image|video",
    "rights ..3 belong|owner|owners|respective|studio",
    "hope|hoping|pretty sure ..4 don't|doesn't|won't|wouldn't mind|"
      + "sue|notice", "don't|not sue|tell|report ..1 us|studio|label|disney|lawyers",
    "sorry if ..4 yours|your", "if it's|this is|it is yours ..6 credit|tell|let|shout|claim",
    "before|until ..4 lawyers|lawyer|takedown|"
      + "takes it down|notices|copyright",
    "didn't|did not|without|haven't ..2 ask|asking|clear|clearing|asked ..4 "
      + "photographer|artist|permission|owner|rights|label|author|first|anyone|paper|station",
    "before|until ..1 label|studio|lawyers|band|station", "word for word",
    "in its entirety", "rest|remaining ..3 words ..2 in|below",
    "opening|end of that|the ..4 film|movie|show|series", "song|music|theme to match", "watermark",
    "fair use", "bootleg|pirated|torrent", "found|got|has|have a copy",
    "not|isn't|before ..2 in theaters|theatres|cinemas",
    "show|showing|screen|screening|stream|streaming|play|playing ..6 streaming|netflix|"
      + "personal ..1 account|login|subscription",
    "streaming account|login",
  ]

  private static let music: Phrases = [
    "set|cut|cuts|edited|dubbed|synced|timed|played|playing|danced|dancing|syncing|"
      + "marching|backed|"
      + "put|scored|mixed|overlaid ..3 to|with|by|over|against|under|behind ..7 \(WorkWords.music)",
    "theme|song|music|track|soundtrack|anthem under|behind|over our|the|this|these|clips",
    "to|with|over the|that|a ..4 theme|chorus|soundtrack|anthem|score|music|song|tune|single|"
      + "hit ..1 from|of|by|"
      + "everybody|everyone|you|that|we|in",
    "theme|soundtrack|music|song|score|track from|to|by ..3 Aa",
    "number one|1|# song|hit|single|track|from|by", "summer's|week's|year's number|biggest|hottest",
    "chart topping",
    "top|hit|summer's|biggest|hottest song|single|track|tune|hit ..4 playing|"
      + "over|behind|under|sound|on",
    "original sound", "radio single|edit|version|hit", "sound on ..8 \(WorkWords.music)",
    "\(WorkWords.music) ..4 ripped|borrowed|downloaded|pulled|lifted|streaming|stolen|recorded",
    "backing|karaoke track|music|tape", "to the tune|beat|sound|sounds|rhythm|strains of",
    "we|i|they|officers added|"
      + "used|picked|chose|threw ..4 \(WorkWords.music) by|from|you|everyone|everybody|of",
    "movie|film|boxing|spy|action|superhero|shark|western|heist|cartoon theme|"
      + "soundtrack|music|anthem",
    "trending sound|audio|song|music", "lip sync|syncing|synced", "lipsync~",
    "the Aa theme|soundtrack|anthem",
    "used|added|picked|dropped|threw|borrowed ..3 Aa ..2 hit|song|track|single|theme",
    "plays|playing|blasting|blaring ..3 background",
    "your favorite|favourite ..1 song|band|track|tune",
  ]

  /// Words of an alt text that show a work of others.
  private static let depicted: Phrases = [
    "meme|memes", "movie|film|comic|cartoon superhero|superheroes",
    "movie|film ..1 poster|still|scene|villain|character|hero|screenshot|star|actor",
    "still|scene|frame|screenshot|poster|screengrab|clip ..2 from|of ..5 film|movie|series|"
      + "show|sitcom|tv|game|newspaper|"
      + "article|news|broadcast|magazine|paper",
    "screenshot|screengrab|scan|clipping|photo of|from ..3 newspaper|article|paper|"
      + "magazine|front", "newspaper|magazine clipping|page|chart|article|headline|cover|front",
    "album|record|book cover",
    "animated|disney|marvel character|hero|figure|mouse", "comic strip",
    "watermark|watermarked",
    "team|league|brand|band|studio|company|club logo", "stock photo|image",
    "famous|popular|blockbuster ..3 "
      + "character|actor|painting|film|movie|poster|scene|meme|logo|singer|song",
  ]
}
