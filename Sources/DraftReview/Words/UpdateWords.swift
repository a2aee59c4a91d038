/// How a post says when or where more comes.
enum UpdateWords {
  private static let news =
    "update|updates|post|posts|report|reports|message|messages|briefing|briefings|news|information|"
    + "info|word|details|statement|bulletin|check-in|notice|alert|advisory|announcement|communication|reading|look|check"

  private static let here =
    "here|page|account|site|website|channel|feed|app|link|thread|screens|radio|fm|am|map|on|online|"
    + "phone|text|alerts|facebook|twitter|x|at|by|within|every|hourly|follow|noon|midnight|shortly"

  /// When it opens or when we know is a time too.
  static let promised: Phrases = [
    "next|further|another|latest|fresh|live|more|last|future \(news) ..4 \(here)",
    "next|another|further \(news)", "next # ", "\(news) ..4 \(times)", "\(news) :",
    "updates|updating ..5 at|on|via|through|here|by|every|#", "updates|updating # ",
    "we'll|will|we ..3 \(say) ..6 \(times)", "we'll|will|we ..3 \(say) ..6 # ",
    "more ..3 # ", "more|back ..3 \(times)", "back ..3 # ", "we'll|will be back",
    "more|details|info|information|latest on|at|from|via|in our|the|this|Aa|#",
    "as|when|once we ..2 have|know|learn|get|can", "every # ..1 minutes|min|mins|hours",
    "every|on the half|hour|hourly", "look|back|check|see ..1 here",
    "notice|update|alert # ..1 will|follows", "press|media|news briefing|conference",
    "follow|check|watch|see|visit|monitor|refresh ..4 page|account|site|website|channel|"
      + "updates|link|"
      + "feed|thread|here|map|us",
    "brief|briefs|briefing|speaks|speak ..4 #", "brief|briefs|speaks|speak ..4 \(times)",
    "will|school|district|utility|company ..2 call|ring|text|contact|tell|notify you|families|"
      + "parents|everyone", "stay tuned to|on|here", "this post|page|thread will",
    "we'll|will keep this|you ..3 here|updated|posted", "pinned", "sign up ..4 alerts|alert",
    "text ..3 to # ", "listen|tune ..3 to|in",
  ]

  /// It goes on: somebody will write again.
  static let going: Phrases = [
    "next|further update|updates|post|report|message|briefing|bulletin|notice|word|reading|"
      + "alert|news|check|look",
    "notice|update|alert # ..2 follow|follows", "more ..1 # ",
    "more|updates ..1 to come|follow", "we'll|will ..1 post|update|write again",
  ]

  /// “Update 7:30 pm” at the end; at the beginning it is the time of this one.
  static let atEnd: Phrases = ["update|updates ..2 # ", "more # "]

  private static let times =
    "noon|midnight|hourly|every|here|below|page|website|site|account|channel|when|once|again|hour|"
    + "soon|as|if|tonight|tomorrow"

  private static let say =
    "update|post|put|write|confirm|add|report|tell|share|brief|say|be|let|speak|publish|repost|"
    + "announce|"
    + "provide|send|have"
}
