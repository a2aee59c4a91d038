/// What makes a part of a password easy to guess.
package enum PasswordPattern: Equatable, Sendable {
  case commonWord
  case name
  case run
  case repetition
  case year

  var summary: String {
    switch self {
    case .commonWord: "words that many people use in passwords"
    case .name: "your name, your address or the agency’s name"
    case .run: "keys or letters in a row"
    case .repetition: "the same thing again"
    case .year: "a year"
    }
  }
}
