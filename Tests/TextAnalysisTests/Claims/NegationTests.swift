import Testing
import TextAnalysis

/// What turns a statement into its opposite, and what only looks like it.
struct NegationTests {
  @Test(arguments: [
    StanceCase("There is no second shooter.", "second-shooter: denied"),
    StanceCase("There was never a second gunman.", "second-shooter: denied"),
    StanceCase("We have not found another shooter.", "second-shooter: denied"),
    StanceCase("Nobody has been arrested.", "arrest: denied"),
    StanceCase("No one is in custody.", "arrest: denied"),
    StanceCase("Police haven’t arrested anyone.", "arrest: denied"),
    StanceCase("The suspect is not in custody yet.", "arrest: denied"),
    StanceCase("The mall isn't clear.", "mall-clear: denied"),
    StanceCase(
      "There is no bomb and there was no second shooter.",
      "bomb: denied, second-shooter: denied"
    ),
    StanceCase(
      "There is neither a bomb nor a second shooter.",
      "bomb: denied, second-shooter: denied"
    ),
    StanceCase("No bomb, no second shooter.", "bomb: denied, second-shooter: denied"),
  ])
  func `a negation in the clause denies the statement`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("The report of a second shooter is false.", "second-shooter: denied"),
    StanceCase("The posts about a second shooter are not accurate.", "second-shooter: denied"),
    StanceCase("We have found no evidence of a second shooter.", "second-shooter: denied"),
    StanceCase("There is no truth to the rumor of a bomb.", "bomb: denied"),
    StanceCase("It is not true that a second shooter is in the garage.", "second-shooter: denied"),
    StanceCase("A second shooter is not true: only one person fired.", "second-shooter: denied"),
    StanceCase("FALSE: second shooter in the garage.", "second-shooter: denied"),
    StanceCase("Claims of a bomb are a hoax.", "bomb: denied"),
    StanceCase("Officers have ruled out a second shooter.", "second-shooter: denied"),
    StanceCase("People talk of a second shooter, but that is false.", "second-shooter: denied"),
    StanceCase("Shots at the mall? That did not happen.", "shots: denied"),
    StanceCase("The gunfire at the mall did not happen.", "shots: denied"),
  ])
  func `a verdict on the statement denies it`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("It is not true that nobody was arrested.", "arrest: asserted"),
    StanceCase("Reports that nobody was arrested are false.", "arrest: asserted"),
    StanceCase(
      "The mall is not clear, but the garage has been checked.",
      "mall-clear: denied, garage-checked: asserted"
    ),
    StanceCase(
      "The garage has been checked, but the mall is not clear.",
      "garage-checked: asserted, mall-clear: denied"
    ),
    StanceCase("This is not a drill: shots were fired at the mall.", "shots: asserted"),
    StanceCase("Do not post where officers are.", "positions: asserted"),
    StanceCase("Please don’t share the positions of our teams.", "positions: asserted"),
    StanceCase(
      "Nobody is in custody and shots were fired at the mall.",
      "arrest: denied, shots: asserted"
    ),
    StanceCase("Do not come to the mall.", "avoid-mall: asserted"),
    StanceCase("The student is not involved.", "not-involved: asserted"),
    StanceCase("There is no doubt that a bomb was found.", "bomb: asserted"),
    StanceCase("Not only the garage was searched.", "garage-checked: asserted"),
  ])
  func `a negation elsewhere leaves the statement alone`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase(
      "Officers found nobody with a gun, and no second shooter.",
      "second-shooter: denied"
    ),
    StanceCase("We have no reason to think there is a second shooter.", "second-shooter: denied"),
    StanceCase("We ask all media not to share positions.", "positions: asserted"),
    StanceCase("You should not come to the mall area; avoid the mall.", "avoid-mall: asserted"),
    StanceCase("Do not believe posts about a second shooter.", "second-shooter: denied"),
    StanceCase("The garage, not the mall, was searched.", "garage-checked: asserted"),
  ])
  func `negation follows the build of the sentence`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("We have arrested nobody.", "arrest: denied"),
    StanceCase("The report is wrong: no one was arrested.", "arrest: denied"),
    StanceCase("We do not have anyone in custody.", "arrest: denied"),
    StanceCase("We have no evidence so far that a bomb was used.", "bomb: denied"),
    StanceCase("No bomb is too small to report.", "bomb: asserted"),
    StanceCase("Cars cannot be collected today.", "cars-stay: asserted"),
    StanceCase("Please do not search yards yourselves.", "volunteers: denied"),
    StanceCase("Please do not stream or post positions.", "positions: asserted"),
  ])
  func `busy officers deny in many ways`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }
}
