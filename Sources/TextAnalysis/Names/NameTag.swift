/// What a token is to the name of a person.
package enum NameTag: Int, CaseIterable, Sendable {
  case outside
  case begins
  case goesOn
  /// Part of another name: of a place, an organisation, a work.
  case other

  /// In the notation of labelled data; names of other things are not told apart there.
  package var label: String {
    switch self {
    case .outside, .other: "O"
    case .begins: "B-PER"
    case .goesOn: "I-PER"
    }
  }

  /// A name begins before it goes on.
  package func mayFollow(_ previous: NameTag?) -> Bool {
    self != .goesOn || previous == .begins || previous == .goesOn
  }
}
