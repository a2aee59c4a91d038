/// How the letters of a word are written.
enum LetterCase: Equatable, Sendable {
  case lower, capitalised, mixed, capitals, none

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    let letters = scalars.filter(\.properties.isAlphabetic)
    let upper = letters.filter(\.properties.isUppercase).count
    switch (letters.count, upper) {
    case (0, _): self = .none
    case (_, 0): self = .lower
    case (let all, let upper) where all == upper && all > 1: self = .capitals
    case (_, 1) where letters.first?.properties.isUppercase == true: self = .capitalised
    default: self = .mixed
    }
  }
}
