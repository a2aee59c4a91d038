/// The words by which the features of a post are found.
enum FeaturePhrases {
  private static let clock = "0~|1~|2~|3~|4~|5~|6~|7~|8~|9~|noon|midnight"

  static let all: [PostFeature: Phrases] = [
    .empathy: [
      "thoughts|hearts|prayers|sympathy|sympathies|condolences|heartfelt", "our|my heart",
      "feel ..1 for|with you|them|families|family|everyone|all|those",
      "we grieve|mourn|care|hurt", "grieve|grieving|mourn|mourning",
      "we know|understand|realize ..8 scary|scared|frightening|frightened|afraid|hard|worried|worrying|"
        + "anxious|difficult|painful|upsetting|fear|unbearable|waiting|wait|want|need|worry|stressful|"
        + "pain|anger|angry|questions|alarming|hurts|hurting|long",
      "this is ..4 scary|frightening|hard|difficult|painful|terrible|awful|heartbreaking|upsetting",
      "sorry|apologize|apologise", "we hear you|your",
      "thinking of|about ..3 families|family|everyone|"
        + "those|people|you|all", "how hard|scary|worried|frightening|painful|difficult",
      "waiting is|must", "our concern|care is|are|goes", "you are not alone", "must be",
      "please ..2 take care of", "stay safe", "deeply saddened|regret", "for your loss",
      "families ..4 waiting|affected|hurting|suffering",
      "worried ..4 loved|family|child|son|daughter",
    ],
    .nextUpdate: [
      "next|another|further|more update|updates|post|briefing|statement|information|info|news ..6 \(clock)",
      "update|updates|updating|brief you|briefing ..4 by|at|before|around \(clock)",
      "update|updates|post ..3 every|in|within|next # minutes|minute|min|hours|hour|mins",
      "update|updates ..3 in|within # minutes|hours|mins|min", "more|back at|by|before \(clock)",
      "we ..2 post|update|speak|share|report ..4 again ..2 \(clock)",
    ],
    .action: [
      "avoid|shelter|evacuate|leave|lock|hide|boil",
      "stay|keep|remain ..2 away|inside|indoors|clear|out|"
        + "put|home|off|where|back|low|hidden|quiet|behind|calm",
      "call|dial|text ..4 0~|1~|2~|3~|4~|5~|6~|7~|8~|9~|line",
      "call|contact|text us|police|detectives|our|the",
      "do not|never ..1 go|come|enter|drive|call|share|post|"
        + "approach|touch|open|stream|film|return|travel|move|spread|name|guess|cross|repeat|click|send|leave|"
        + "pass|use|livestream|show|publish|broadcast",
      "don't ..1 go|come|enter|drive|call|share|post|approach|touch|open|stream|film|return|travel|spread|"
        + "name|guess|repeat|click|send",
      "please ..2 avoid|stay|leave|call|share|wait|go|use|check|send|follow|do|"
        + "don't|report|keep|move|meet|bring|let|stop|give|text|contact|take|watch|drive|walk|turn|hold",
      "go|come|head|walk|drive|move|report ..2 to the|our|a|your", "meet ..4 at|in",
      "take ..3 route|street|detour|exit",
      "use ..3 route|street|detour|exit|entrance|line",
      "if you are|have|see|saw|know|need|were ..12 call|tell|"
        + "contact|send|stay|leave|go|report|text|email|walk|share", "look for|out",
      "send|upload ..4 video|"
        + "photos|videos|tips|pictures|images", "follow ..3 instructions|directions|account|this",
      "bring ..3 id|"
        + "photo|identification", "check ..4 before", "wait ..3 for",
    ],
    .place: [
      "at|near|around|outside|inside|by|in|avoid|to|from the? mall|school|hospital|library|park|courthouse|airport|"
        + "station|stadium|plaza|campus|downtown|area|garage|bridge|church|beach|arena|terminal|finish"
    ],
    .time: [
      "as of|at ..2 \(clock)", "\(clock) a.m.|p.m.|am|pm", "noon|midnight",
      "1~|2~|3~|4~|5~|6~|7~|8~|9~|0~ ..1 am|pm",
      "minutes|hour|hours ago",
    ],
    .source: [
      "according to", "confirmed by",
      "command|commander|chief|sheriff|hospital|hospitals|bureau|state|fbi|"
        + "coroner|examiner|fire|county|city|officials|investigators|detectives|officers|team|teams|firefighters|"
        + "doctors|ems says|said|say|confirm|confirms|confirmed|report|reported|tell|told|found|checked|searched",
      "official account|accounts|page|source|sources|site|channel|channels|information",
      "this account|page",
      "follow us|this", "more|updates|information|details at|on our|this|the",
    ],
    .unknowns: [
      "not|n't|cannot|can't|don't|doesn't|haven't|hasn't yet? ..2 know|known|confirm|confirmed|clear|verified|"
        + "verify|determined|established|sure|say",
      "unknown|unconfirmed|unverified|undetermined|unclear",
      "still checking|working|verifying|investigating|confirming|learning|trying|under|being|looking|determining",
      "we are|we're checking|verifying|looking", "do not ..1 have ..5 yet",
      "no ..2 information ..3 yet|to",
      "too early|soon to", "under investigation",
      "not yet ..2 identified|released|clear|complete|known|confirmed",
      "being checked|verified|investigated|reviewed", "remains|remain unknown|unclear|open",
    ],
    .thanks: ["thank|thanks|grateful|gratitude|appreciate|appreciated"],
    .helpline: [
      "911|988|211|311", "tip|tips|assistance|help|crisis|family|information line|hotline",
      "helpline|hotline|lifeline",
    ],
  ]

  static let namedPlaces: Phrases = [
    "at|near|around|outside|inside|by|in|on|from|of|to|avoid the? Aa",
    "Aa street|avenue|road|mall|square|park|school|"
      + "hospital|drive|boulevard|lane|plaza|library|bridge|high|center|church|arena|hall|garage|point|station",
    "# block of",
  ]

  /// Names that are no places.
  static let calendar: Set = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
    "police", "we", "if", "please", "our", "the", "officers", "update", "next", "twitter", "you",
    "pm", "am",
  ]
}
