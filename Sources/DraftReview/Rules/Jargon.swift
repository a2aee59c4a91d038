/// Says it in words that everybody knows.
///
/// In an emergency people skim. Codes and report language cost them the seconds they need, and shut
/// out those who read English as a second language.
///
/// Source: Rollcall's own rule.
///
/// To mend it, write what you would say to a neighbor.
///
/// - Bad: “10-4, the subject exited the vehicle and fled on foot.”
/// - Good: “The driver got out of the car and ran.”
package struct Jargon: ReviewRule {
  package static let id = "jargon"
  package static let why =
    "In an emergency people skim. Codes and report language cost them the seconds they need."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    codes(in: draft) + findings(of: Self.faults, in: draft)
  }

  /// Radio codes such as 10-4; opening hours and game results look the same.
  private func codes(in draft: ReadDraft) -> [Finding] {
    draft.sentences.flatMap { sentence in
      sentence.tokens.indices.filter { Self.isCode(sentence.tokens[$0].text) }
        .filter { !sentence.has(Self.otherNumbers, in: max(0, $0 - 5)..<($0 + 4)) }
        .map { index in
          finding(
            .warn,
            in: draft,
            at: sentence.tokens[index].span,
            what: "is a radio code.",
            how: Self.how
          )
        }
    }
  }

  private static func isCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "10" || parts[0] == "11" else { return false }
    return (1...2).contains(parts[1].count) && parts[1].allSatisfy(\.isNumber)
  }

  private static let otherNumbers: Phrases = [
    "open|hours|daily|from|won|lost|beat|win|score|pages|ages|weekdays|lead|record|am|pm|between|june|"
      + "october|november|closed|saturday|sunday|monday|tuesday|wednesday|thursday|friday|grades"
  ]

  private static let how = "Write what you would say to a neighbor."

  private static let faults = [
    PhraseFault(
      severity: .warn,
      what: "is police language.",
      how: how,
      patterns: [
        "perp|perps|perpetrator|perpetrators|vic|vics|gsw|gsws|bolo|doa|mva|mvc|mvas|utl|edp|leo|leos|r/p|"
          + "loi|atl|ois|uof|cad|ppe|dv|dui's|ied|uav|eta|roi|rp|swat's|loc|10code|apb|icp|pio|eoc|jic",
        "code 2|3|4|5|red|yellow|green|blue|adam", "signal # ", "priority 1|2|3 call", "187",
        "male|female|juvenile subject|subjects|suspect|suspects|individual|actor|actors|party|parties",
        "the|a|one|two|three|unknown subject|subjects is|are|was|were|fled|exited|in|at",
        "exited the|his|her|their vehicle|residence|car", "fled|fleeing on foot",
        "foot pursuit|bail",
        "proceeded to", "effected|effectuated|effect an|the? arrest", "negative contact",
        "ascertain~",
        "taken into police custody without incident", "at this point in time", "in reference to",
        "reference a|the call", "be advised", "responded to ..2 scene in reference", "made entry",
        "conveyed to", "transported to ..4 facility", "deceased subject|party",
        "upon arrival|contact",
        "commenced|initiated|utilized|utilizing|utilize|purport~|pursuant|aforementioned|apprehended",
        "motor vehicle collision|accident", "secured ..1 scene ..2 perimeter", "mutual aid",
        "units|personnel are|have|were ..1 responding|staged|deployed|10", "unit cleared",
        "discharged ..2 "
          + "weapon|firearm|round", "ingress|egress", "in custody at this time",
      ]
    )
  ]
}
