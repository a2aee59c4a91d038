import Testing
import TextAnalysis

/// What a sentence says about the one before it.
struct PassageTests {
  @Test(arguments: [
    StanceCase(
      "You may have seen posts about a second shooter. That is false.",
      "second-shooter: denied"
    ),
    StanceCase("There is a report of a bomb. We are checking it.", "bomb: hedged"),
    StanceCase("Is there a second shooter? No.", "second-shooter: denied"),
    StanceCase("Posts say a man was arrested. This is not confirmed.", "arrest: hedged"),
    StanceCase("Rumor: second shooter in the garage. False.", "second-shooter: denied"),
  ])
  func `the next sentence judges the claim before it`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("Correction: we said a man was arrested. That was wrong.", "arrest: corrected"),
    StanceCase(
      "Our earlier post said the mall is clear. We are sorry, this was a mistake.",
      "mall-clear: corrected"
    ),
    StanceCase("We were wrong when we said that there is a bomb.", "bomb: corrected"),
    StanceCase(
      "Correction: we said six people were taken to hospital. That was wrong.",
      "hospital: corrected"
    ),
  ])
  func `an own error is corrected`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("Four people were taken to hospital.", "hospital: asserted"),
    StanceCase("4 injured people are in hospital.", "hospital: asserted"),
    StanceCase("Six people were taken to hospital.", "hospital: misstated"),
    StanceCase("Twenty-two victims were taken to the hospital.", "hospital: misstated"),
    StanceCase("People were taken to hospital.", ""),
    StanceCase("At 3:40 pm people were taken to hospital.", ""),
  ])
  func `a number is compared with the claim's`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("RUMOR: second shooter. FACT: all is well.", "second-shooter: denied"),
    StanceCase(
      "A second shooter? That is a rumor. We have found nobody.",
      "second-shooter: denied"
    ),
    StanceCase("The suspect is in custody, some say. He is not.", "arrest: denied"),
    StanceCase("Is the mall clear? Yes.", "mall-clear: asserted"),
    StanceCase("Callers report a bomb. We are checking.", "bomb: hedged"),
    StanceCase("People report a bomb. Officers are checking now.", "bomb: hedged"),
    StanceCase("We hear about a bomb. Nothing we have seen points to one.", "bomb: denied"),
    StanceCase("Some ask about a bomb: we found none.", "bomb: denied"),
    StanceCase(
      "There are rumors of a second shooter. We have searched the garage and they are not true.",
      "second-shooter: denied, garage-checked: asserted"
    ),
    StanceCase(
      "Posts name a second shooter. They spread fast. They are false.",
      "second-shooter: denied"
    ),
  ])
  func `short answers and findings judge it too`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("The garage was searched. We cannot say more.", "garage-checked: asserted"),
    StanceCase(
      "The garage was searched. We do not know how long the search will take at this time.",
      "garage-checked: asserted"
    ),
    StanceCase(
      "The mall is clear. The report of a bomb was wrong.",
      "mall-clear: asserted, bomb: denied"
    ),
    StanceCase("Police are searching. There is no bomb. We are checking it.", "bomb: denied"),
    StanceCase("A man was arrested. Officers are searching the mall.", "arrest: asserted"),
    StanceCase("A man was arrested. This may take hours.", "arrest: asserted"),
  ])
  func `a sentence about something else judges nothing`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }

  @Test(arguments: [
    StanceCase("Earlier we reported a bomb. This turned out not to be true.", "bomb: corrected"),
    StanceCase(
      "We are sorry. We told you the mall is clear, and it was not.",
      "mall-clear: corrected"
    ),
    StanceCase("I was wrong to say that the mall is clear. It is not.", "mall-clear: corrected"),
    StanceCase(
      "Our last post said a man was arrested. He was not. We are sorry for the mistake.",
      "arrest: corrected"
    ),
    StanceCase(
      "I need to correct our post. We said six people were in hospital.",
      "hospital: corrected"
    ),
    StanceCase("As we said, the mall is clear.", "mall-clear: asserted"),
    StanceCase("Correction: there is no bomb.", "bomb: denied"),
  ])
  func `an own error may be told in several ways`(_ example: StanceCase) {
    #expect(example.read == example.expected)
  }
}
