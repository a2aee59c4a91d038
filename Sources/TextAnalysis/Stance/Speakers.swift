/// Who says what a sentence reports: the agency itself, or somebody else.
enum Speakers {
  /// Whether the verb of saying at this place has somebody else for its subject.
  static func isSomebodyElse(sayingAt place: Int, in sentence: Sentence) -> Bool {
    var subject = place - 1
    while subject >= 0, sentence.breaks[subject + 1] < .comma,
      between.contains(sentence.words[subject].text)
    {
      subject -= 1
    }
    guard subject >= 0, sentence.breaks[subject + 1] < .comma else { return false }
    let word = sentence.words[subject]
    return !own.contains(word.text) && !notSubjects.contains(word.text)
  }

  private static let between: Set<String> = [
    "just", "also", "now", "have", "has", "had", "are", "is", "were", "was", "been", "already",
    "still", "even", "all", "online", "here",
  ]

  /// Those who speak for the agency, and its partners in command.
  private static let own: Set<String> = [
    "we", "i", "police", "officers", "officer", "department", "chief", "command", "commander",
    "commanders", "investigators", "detectives", "officials", "coroner", "pd", "spokesperson",
    "sergeant", "captain", "lieutenant", "examiner", "who",
  ]

  private static let notSubjects: Set<String> = [
    "the", "a", "an", "this", "that", "to", "please", "and", "or", "of", "no", "any", "not", "our",
    "your", "their", "his", "her", "its", "my", "do", "can", "will", "should", "must", "could",
    "would", "may", "might", "for", "in", "on", "by", "with", "first", "if", "you",
  ]
}
