/// A word or phrase that tells how a writer stands to what the sentence states.
struct Cue: Equatable, Sendable {
  enum Kind: Sendable {
    /// Turns a statement into its opposite: not, no, nobody.
    case negator
    /// Says of a whole statement that it is untrue: "no evidence of", "is false".
    case denial
    /// Says that a search was in vain: denies what the sentence before reports.
    case absence
    /// Leaves it open: "unconfirmed", "checking reports of", "may be".
    case hedge
    /// Leaves it open, but says nothing about the sentence before: "possible", "may be".
    case doubt
    /// Puts what follows into the future: "until we give the all-clear".
    case condition
    /// Promises to tell, which tells nothing yet: "we will say when".
    case promise
    /// Turns a negation into doubt: "no arrest has been confirmed".
    case confirmation
    /// Tells that somebody is looking into it; leaves open what others report.
    case check
    /// Puts it in somebody else's mouth: "witnesses say".
    case report
    /// A verb of saying; a report when somebody else is its subject.
    case saying
    /// The writer's own earlier words: "our earlier post said".
    case ownWords
    /// Admits an error: "that was wrong", "we are sorry".
    case error
    /// Asks although no question mark follows: "is it confirmed that".
    case question
    /// Looks like a cue but is none: "not only", "as soon as possible".
    case neutral
  }

  let kind: Kind
  let positions: [Int]

  var first: Int { positions.first ?? 0 }
  var last: Int { positions.last ?? 0 }
}

/// All cues, found in one pass; where several begin at one word, the longest counts.
struct CueIndex: Sendable {
  private var phrases = PhraseIndex(comparing: .text)

  /// A phrase can be of several kinds: "that was wrong" denies, or admits an error.
  private var kinds: [Int: [Cue.Kind]] = [:]

  static let english = CueIndex(CueLexicon.english)

  init(_ lexicon: [(kind: Cue.Kind, phrases: String)]) {
    for (kind, list) in lexicon {
      for text in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        guard let phrase = Phrase(String(text), comparing: .text) else { continue }
        let number = phrases.add(phrase)
        if kinds[number]?.contains(kind) != true { kinds[number, default: []].append(kind) }
      }
    }
  }

  func cues(in sentence: Sentence) -> [Cue] {
    longest(of: phrases.hits(in: sentence.words)).flatMap { hit in
      (kinds[hit.phrase] ?? []).map { Cue(kind: $0, positions: hit.positions) }
    }
  }

  private func longest(of hits: [PhraseIndex.Hit]) -> [PhraseIndex.Hit] {
    var kept: [PhraseIndex.Hit] = []
    for hit in hits {
      if let previous = kept.last, hit.first <= previous.last {
        guard hit.first == previous.first, hit.positions.count > previous.positions.count else {
          continue
        }
        kept.removeLast()
      }
      kept.append(hit)
    }
    return kept
  }
}
