/// What makes a statement sure, and what leaves it open.
enum CertaintyWords {
  /// Somebody who can know has said it, or the words say themselves that it is open.
  static let backed: Phrases = [
    "confirmed|confirms|ruled|determined|concluded|established|verified",
    """
    according to the|our|county|state|fire|medical|city|national|a? ..3 marshal|investigators|\
    examiner|coroner|report|records|office|department|engineer|engineers|service
    """,
    """
    marshal|examiner|coroner|investigators|engineers|lab|laboratory ..2 says|said|found|find|ruled
    """,
    "no evidence|indication|sign|signs|confirmation", "not|n't confirmed|verified|know",
    "do not|don't know", "cannot|can't say|confirm|rule|speculate|know", "checking|verifying",
    "looking into", "too early|soon", "won't|not|never guess|speculate|assume", "so far", "as of",
    "whether|if", "convicted|sentenced|pleaded",
  ]

  /// The answer is still to come: whoever gives it now is guessing.
  static let stillOpen: Phrases = [
    "under|ongoing|active|pending|preliminary|open|continuing investigation|inquiry|review",
    """
    investigation|inquiry|autopsy|audit|review|examination|inspection|tests|test|reconstruction \
    ..3 continues|begins|starts|underway|ongoing|will|has|just|is|are|results|not|pending
    """,
    "investigating|interviewing|reconstructing|examining|inspecting|reviewing",
    """
    investigators|detectives|marshal|auditor|accountant|examiner|coroner|engineers|team|\
    reconstruction ..3 will|start|starts|begin|begins|arrive|arrives|still|heading|due|expected|on
    """,
    """
    still ..3 working|looking|investigating|checking|searching|gathering|determining|piecing|\
    processing|clearing|measuring|sweeping|assessing|evaluating
    """,
    "heading|headed|going ..3 over|there|now", "on the way|scene", "en route",
    "cause ..4 determined|investigated", "share what ..2 learn|find|know",
    "more ..3 when|as|once ..2 know|learn",
    "speaking|talking with|to ..2 witnesses|families|everyone|those|neighbors",
    "results ..3 expected|due|pending|next|by",
    "waiting for|on ..3 results|report|lab|examiner|coroner|marshal",
    """
    if you|anyone ..3 saw|seen|witnessed|have|has ..4 video|anything|happened|crash|footage|\
    information
    """,
    "video|footage|dashcam ..6 call|send|email",
    "arson|homicide|fire|state investigators|detectives", "next update|post|briefing",
  ]

  /// Somebody dangerous has not been found.
  static let atLarge: Phrases = [
    """
    still ..3 looking|searching|hunting|seeking|trying|outstanding|large|loose|run|unidentified|\
    unknown
    """,
    """
    looking|searching|hunting for|to ..8 him|her|them|man|men|woman|suspect|suspects|person|people|\
    driver|shooter|gunman|attacker|whoever|fired|two|three|teens|one|identify
    """,
    "at large|loose", "on the run|loose",
    "not been|yet been? found|caught|located|identified|arrested",
    """
    nobody|none|no ..4 custody|arrested|arrests|arrest|identified|detained|suspects|suspect|caught
    """,
    "haven't|hasn't|not ..2 made|found|caught|identified|located|arrested|got",
    "search|manhunt|hunt ..2 continues|underway|goes|for|is", "outstanding suspect|suspects",
    """
    suspect|suspects|shooter|gunman|driver|he|they|she fled|ran|escaped|drove|left|gone|disappeared
    """,
    "got away", "remains|remain|is|are outstanding", "identify the|a|this|these|him|them",
  ]
}
