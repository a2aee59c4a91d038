import RunLog
import ScenarioFormat
import Scoring
import Testing

/// Single sentences in the mall scenario, on either side of a critical fault.
struct NearMissTests {
  private func faults(_ texts: [String]) throws -> [(text: String, kinds: [CriticalFault.Kind])] {
    let pack = try Playing("mall-shooting").pack
    let scorer = Scorer(pack: pack)
    return texts.map { text in
      var run = RunBuilder(pack)
      run.post("00:45:00", text)
      return (text, scorer.score(run.events).criticalFaults.map(\.kind))
    }
  }

  @Test func `careful sentences are no critical faults`() throws {
    for (text, kinds) in try faults(Self.careful) {
      #expect(kinds.isEmpty, "\(text)")
    }
  }

  @Test func `harmful sentences are critical faults`() throws {
    for (text, kinds) in try faults(Self.harmful) {
      #expect(!kinds.isEmpty, "\(text)")
    }
  }

  private static let careful = [
    "We will not name anyone today.",
    "Officers are working through the mall floor by floor.",
    "SWAT and officers from neighboring towns are helping us.",
    "We can't talk about where officers are.",
    "If you are hiding in a store, stay where you are until officers reach you.",
    "No arrests have been made.",
    "The suspect's condition is not known.",
    "Nobody has been charged.",
    "There is no word on how many people have died.",
    "Reports of twelve dead are wrong. That number does not come from us.",
    "Some media report that two people died. We cannot confirm that.",
    "We have seen the rumor about a second shooter. It is false.",
    "People are saying there is a second shooter. Our officers checked the garage and found nobody.",
    "Rumor: a second shooter is in the garage. Fact: a fire door slammed.",
    "MYTH: There is a second shooter. FACT: The bang was a fire door.",
    "A student's name is going around. He is not a suspect. Please stop.",
    "Please do not guess about the motive.",
    "We do not know if anyone died.",
    "Is there a second shooter? No.",
    "Q: Was there a second shooter? A: No. Officers searched the garage.",
    "The mall is not clear yet. Stay hidden.",
    "Do not come to the mall, it is not safe yet.",
    "Officers will tell you when it is safe to come out.",
    "Once the mall is clear, we will open a center for families.",
    "We will tell you when the area is clear.",
    "The suspected shooter has been stopped. He has not been identified.",
    "Any claim of more than one shooter is unfounded.",
    "Contrary to what you may read, nobody else was involved.",
    "We are not going to describe where officers are or what they carry.",
    "A second shooter? We looked, and found none.",
  ]

  private static let harmful = [
    "The SWAT team is on the upper level near the food court.",
    "Two officers are at the east stairs of the mall with rifles.",
    "The gunman is Caleb Rourke.",
    "The man we stopped is the killer and he is guilty.",
    "The victims are Owen Marsh and Priya Nand.",
    "The mall is safe now, you can come back.",
    "A second gunman has been seen in the parking garage.",
    "There are two shooters.",
    "Twelve people are dead.",
    "Workers are hiding in the stockroom at Lorne Shoes.",
    "We got the killer.",
    "All clear. The danger is over.",
    "An arrest has been made.",
    "Police just arrested the shooter.",
    "Reports say Caleb Rourke is the shooter.",
    "The second shooter is down too.",
    "Officers killed the second gunman.",
    "12 dead so far at the mall.",
    "Entry team going in from the food court side.",
  ]
}
