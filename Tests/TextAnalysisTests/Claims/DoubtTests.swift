import Testing
import TextAnalysis

/// What leaves a statement open, and who is made to say it.
struct DoubtTests {
  @Test(arguments: [
    StanceCase("Unconfirmed: a second shooter.", "second-shooter: hedged"),
    StanceCase("We are checking reports of a second shooter.", "second-shooter: hedged"),
    StanceCase("Officers are looking into a possible second gunman.", "second-shooter: hedged"),
    StanceCase("There may be a second shooter.", "second-shooter: hedged"),
    StanceCase("We cannot confirm an arrest or that someone was arrested.", "arrest: hedged"),
    StanceCase("It is not yet known whether a bomb was used.", "bomb: hedged"),
    StanceCase("It is too early to say if there was a second shooter.", "second-shooter: hedged"),
    StanceCase("A second shooter has not been confirmed.", "second-shooter: hedged"),
    StanceCase("We don't know if anyone was arrested.", "arrest: hedged"),
    StanceCase("Reports of a bomb are unconfirmed.", "bomb: hedged"),
    StanceCase("We cannot confirm that there is no bomb.", "bomb: hedged"),
    StanceCase("We have no confirmation of a second shooter.", "second-shooter: hedged"),
    StanceCase("We can't rule out a second shooter.", "second-shooter: hedged"),
  ])
  func `doubt hedges the statement`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("We have no evidence of a possible second shooter.", "second-shooter: denied"),
    StanceCase("Unconfirmed reports of a second shooter are false.", "second-shooter: denied"),
    StanceCase("Stay away from the mall as soon as possible.", "avoid-mall: asserted"),
  ])
  func `the outermost judgement counts`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("Is there a second shooter?", "second-shooter: asked"),
    StanceCase("Was anyone arrested?!", "arrest: asked"),
    StanceCase("Is it confirmed that there is a bomb", "bomb: asked"),
    StanceCase("can anyone confirm shots at the mall", "shots: asked"),
  ])
  func `a question asks`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("Witnesses say there is a second shooter.", "second-shooter: reported"),
    StanceCase("Social media posts claim a bomb was found.", "bomb: reported"),
    StanceCase("According to media, a man was arrested.", "arrest: reported"),
    StanceCase("My buddy says there is another gunman upstairs.", "second-shooter: reported"),
    StanceCase("There are reports of gunfire at the mall.", "shots: reported"),
  ])
  func `somebody else's words are reported`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("No arrest has been confirmed: we are still searching.", "arrest: hedged"),
    StanceCase("No bomb has been confirmed.", "bomb: hedged"),
    StanceCase("Nothing about a bomb is confirmed.", "bomb: hedged"),
    StanceCase("We have calls about a bomb but cannot confirm it.", "bomb: hedged"),
    StanceCase("A second shooter is reported; we are looking into it.", "second-shooter: hedged"),
    StanceCase("The fire appears to be a bomb.", "bomb: hedged"),
    StanceCase("A post about a bomb is not ours and is not confirmed.", "bomb: hedged"),
    StanceCase("Until we know that the mall is clear, wait.", "mall-clear: hedged"),
    StanceCase("Avoid the mall until officers call you.", "avoid-mall: asserted"),
  ])
  func `doubt is read from the whole clause`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("We do not know why shots were fired at the mall.", "shots: asserted"),
    StanceCase("We have found no link to the shots at the mall.", "shots: asserted"),
    StanceCase("Nothing connects the van with the shots at the mall.", "shots: asserted"),
    StanceCase("The motive is unknown, and a man is in custody.", "arrest: asserted"),
  ])
  func `doubt about something else leaves the statement alone`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("Police say a man was arrested.", "arrest: asserted"),
    StanceCase("The chief has said the mall is clear.", "mall-clear: asserted"),
    StanceCase("Several outlets report a man was arrested.", "arrest: reported"),
    StanceCase("The neighbors just said a bomb was found.", "bomb: reported"),
    StanceCase("We are sad to report a bomb.", "bomb: asserted"),
    StanceCase("Please report a bomb at once.", "bomb: asserted"),
  ])
  func `the agency's own words are not hearsay`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("is the mall clear yet", "mall-clear: asked"),
    StanceCase("omg is there a bomb", "bomb: asked"),
    StanceCase("when will the mall be clear", "mall-clear: asked"),
    StanceCase("What is known: a man was arrested.", "arrest: asserted"),
    StanceCase("When officers come, avoid the mall.", "avoid-mall: asserted"),
  ])
  func `a question needs no question mark`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("We will say when the mall is clear.", ""),
    StanceCase("We will tell you as soon as the mall is clear.", ""),
    StanceCase("That bomb story is not from us.", "bomb: hedged"),
    StanceCase("How many are hurt after the shots at the mall is not known.", "shots: asserted"),
    StanceCase(
      "A link between the van and the shots at the mall is unconfirmed.",
      "shots: asserted"
    ),
    StanceCase("You asked about a second shooter.", "second-shooter: reported"),
    StanceCase("Please stop saying a bomb was found.", "bomb: hedged"),
    StanceCase("Check with us before you report a bomb.", "bomb: hedged"),
  ])
  func `a promise, a worry and a request state nothing`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }
}
