/// How a post tells people what to do.
enum AdviceWords {
  private static let verbs =
    "avoid|stay|keep|remain|shelter|evacuate|leave|lock|hide|run|boil|call|dial|ring|text|"
    + "phone|contact|report|"
    + "tell|go|come|head|walk|drive|use|take|turn|find|seek|move|follow|check|watch|look|beware|bring|pack|"
    + "prepare|expect|allow|plan|slow|stop|wait|hang|ignore|delete|block|forward|verify|ask|get|close|shut|"
    + "open|switch|wash|rinse|cover|drink|throw|discard|dispose|return|treat|listen|tune|park|pull|merge|yield|"
    + "detour|don't|never|do|share|send|submit|visit|see|meet|pick|remember|make|secure|bring|remove|"
    + "register|sign|download|heed|drop|let|give|hold|help|protect|put|wear|stand|consider|try|"
    + "reconsider|postpone|delay|divert|limit|conserve|refrain|descend|climb|tie|say|read|"
    + "offer|refuse|reject|decline|freeze|change|carry|supervise|leash|bury|think|monitor|buckle|"
    + "unplug|rely|save|screenshot|search|speak|steer|swerve|travel|write"

  /// A sentence or a part of one that begins with what to do.
  static let openings: Phrases = ["\(verbs)"]

  /// Nouns that look like it: “Report of a fire”, “Boil water notice”.
  static let noOpenings: Phrases = [
    "report|call of", "boil water ..1 notice|advisory|order|alert", "heads up",
    "shelter|evacuation is|are|open|opens",
    "stop|search|help|call|fire|watch|test|move is|was|are|for|on|at|in|from",
    "open house", "back in|at|on|to", "don't ..1 know|have", "see|call you", "please note|be",
    "do you", "let's",
    "be aware", "watch issued|in", "close to", "back open", "run by", "set for", "expect more",
    "call|calls came", "search continues|continuing|under|on", "text messages|message|scam",
    "phone scam|scammers|calls",
    "check fraud|fraudsters|washing", "drive shafts", "set to", "get this", "use of", "drop in|of",
    "charge of|against",
  ]

  static let asking: Phrases = [
    "please ..3 \(verbs)",
    "be|being ready|prepared|careful|alert|patient|kind|cautious|vigilant|safe",
    "should|shouldn't|must|mustn't", "do not|never", "don't ..2 \(verbs)",
    "need|needs|have to ..2 \(verbs)",
    "asked|urged|advised|told|ordered|warned|encouraged|reminded|requested|asking|urging|"
      + "ordering|advising to|not|everyone|"
      + "people|residents|drivers|you|all|against",
    "avoid|avoiding", "no need|reason|action", "nothing ..4 do",
    "you|people|residents|drivers|parents|families|everyone|"
      + "others|guests|visitors|walkers|cyclists can|may|will|might",
    "call|dial|ring|text|phone|contact # ",
    "call|dial|ring|text|phone|contact us|police|your|our|the|me|det|detective",
    "use|take ..3 instead|route|street|road|exit|detour|bus|highway|Aa|#",
    "diversion|detour via|by|is|on|:|along",
    "shelter in", "evacuate|evacuating ..3 now|immediately|to|by", "if you ..16 \(protective)",
    "stay|keep ..1 inside|indoors|away|clear|out|off|back|calm|safe|home|put|tuned|alert|"
      + "vigilant|low|upwind",
    "our advice|recommendation|request", "what|here's ..3 do", "tips :", "safe to",
    "want|like ..2 hear from|know|see",
    "go|move|walk|head|come ..3 to|toward|inside|indoors|upstairs|now", "is|are safe", "pick up",
    "no swimming|entry|parking",
    "free ..3 kits|masks|locks|naloxone", "reach us|detectives|the", "back away",
    "turn ..2 off|around|back",
    "# or # ", "take ..2 care|precautions|shelter|cover",
  ]

  private static let protective =
    "call|dial|stay|leave|go|avoid|keep|report|contact|tell|lock|run|hide|hang|ring|text|walk|"
    + "find|seek|get|move|do|don't|"
    + "close|shut|take|use|turn|wait|share|send|ask"
}
