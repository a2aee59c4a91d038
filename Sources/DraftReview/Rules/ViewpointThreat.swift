/// Does not threaten to remove criticism.
///
/// On an agency's account, deleting or blocking because of a view can break the First Amendment. One
/// federal court found the same of a filter for rude words. Announcing it is evidence of the motive.
///
/// Source: Robinson v. Hunt County (5th Cir. 2019); Tanner v. Ziegenhorn (E.D. Ark. 2021).
///
/// To mend it, point to the published rules: threats, private data and spam only.
///
/// - Bad: “We will delete negative comments.”
/// - Good: “You may criticize us here. We remove threats and private data under our posted rules.”
package struct ViewpointThreat: ReviewRule {
  package static let id = "viewpoint-threat"
  package static let why = """
    The First Amendment protects criticism and rude language on an agency's account. Announcing \
    removals by viewpoint is evidence against the agency.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    findings(of: Self.faults, in: draft)
  }

  private static let views =
    "negative|critical|rude|disrespectful|hateful|offensive|unsupportive|profane|"
    + "vulgar|insulting|mean|political|anti|bad|these|stupid|off"

  private static let faults = [
    PhraseFault(
      severity: .block,
      what: "threatens to remove people for their view.",
      how: "Say that criticism may stay. Name only threats, private data and spam as removable.",
      patterns: [
        "delete|deleting|remove|removing|hide|hiding|block|blocking|ban|banning|mute|muting|"
          + "censor ..3 \(views) ..2 comments|comment|posts|replies|people|users|language|critics",
        "\(views) ..2 comments|comment|replies|posts|commenters|critics|language|remarks ..3 "
          + "deleted|removed|hidden|blocked|banned|muted|reported",
        "critics|haters|trolls|complainers|agitators|naysayers ..3 blocked|banned|deleted|removed|muted",
        "delete|block|ban|mute|remove|blocking ..2 critics|haters|trolls|complainers|naysayers|criticism",
        "we will|may ..1 block|ban|mute|delete|remove you|your",
        "positive comments only", "only positive|supportive comments", "keep it positive or|and",
        "criticism|complaints|negativity|disrespect|profanity ..4 deleted|removed|blocked|tolerated|allowed|"
          + "hidden",
        "you|anyone|everyone|account ..5 will|be be? ..1 blocked|banned|muted|deleted",
        "comments supporting|praising us only|welcome",
      ],
      unless: [
        "threats|threat|threatening|spam|scam|doxx~|malware|obscen~|copyright|private|personal",
        "bot|bots|scammers|impersonat~|fake",
        "not|don't|never|won't|cannot|can't ..2 delete|remove|hide|block|ban|censor|deleted|removed|"
          + "blocked|hidden|banned", "street|streets|road|lane|lanes|traffic|driveway|intersection",
      ]
    )
  ]
}
