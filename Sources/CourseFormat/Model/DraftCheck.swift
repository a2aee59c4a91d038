/// What a draft says and does not say of what its exercise asks for.
package struct DraftCheck: Equatable, Sendable {
  /// Wanted phrases with whether the draft has them, in the order of the exercise.
  package var wanted: [(phrase: WantedPhrase, isSaid: Bool)]
  /// Unwanted phrases that the draft has, with the words that were found.
  package var unwanted: [(phrase: UnwantedPhrase, found: String)]

  package init(_ text: String, of exercise: DraftExercise) {
    let search = PhraseSearch(text)
    wanted = exercise.mustSay.map { ($0, search.first(of: $0.anyOf) != nil) }
    unwanted = exercise.mustNotSay.compactMap { phrase in
      search.first(of: phrase.anyOf).map { (phrase, $0) }
    }
  }

  /// Everything wanted is there, and nothing unwanted.
  package var isGood: Bool { unwanted.isEmpty && wanted.allSatisfy(\.isSaid) }

  package static func == (left: Self, right: Self) -> Bool {
    left.wanted.elementsEqual(right.wanted) { $0 == $1 }
      && left.unwanted.elementsEqual(right.unwanted) { $0 == $1 }
  }
}
