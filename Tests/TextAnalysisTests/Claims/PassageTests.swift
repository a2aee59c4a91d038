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
}
