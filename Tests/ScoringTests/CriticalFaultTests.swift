import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Testing

struct CriticalFaultTests {
  private func score(_ play: (inout RunBuilder) -> Void) -> Score {
    let pack = SmallPack.pack()
    var run = RunBuilder(pack)
    play(&run)
    return Scorer(pack: pack).score(run.events)
  }

  private func faults(_ play: (inout RunBuilder) -> Void) -> [CriticalFault.Kind] {
    score(play).criticalFaults.map(\.kind)
  }

  @Test func `telling where a team is, is a critical fault, quoted with its place`() throws {
    let text = "Stay away. The team waits on the crane."
    let fault = try #require(score { $0.post("00:06:00", text) }.criticalFaults.first)
    #expect(fault.kind == .tacticalPosition)
    #expect(fault.claim == "team-spot")
    #expect(fault.exhibit.quote == "The team waits on the crane.")
    #expect(fault.exhibit.at.time == RunBuilder.time("00:06:00"))
  }

  @Test func `positions count in a picture's description, in private and in doubt`() {
    let leak = "The team waits on the crane."
    #expect(faults { $0.post("00:06:00", "Look.", image: "x", alt: leak) } == [.tacticalPosition])
    #expect(faults { $0.message("00:13:00", leak, to: "call") } == [.tacticalPosition])
    #expect(
      faults { $0.post("00:06:00", "Unconfirmed: the team may be on the crane.") } == [
        .tacticalPosition
      ]
    )
  }

  @Test func `the review rules find what the ledger does not know`() {
    #expect(
      faults { $0.post("00:06:00", "SWAT is entering through the north door.") } == [
        .tacticalPosition
      ]
    )
    #expect(faults { $0.post("00:06:00", "We caught the arsonist.") }.contains(.guiltStatement))
    #expect(
      faults { $0.post("00:06:00", "Tyler Brook, 15, was arrested.") } == [.protectedIdentity]
    )
    #expect(faults { $0.post("00:06:00", "A man was arrested on suspicion of theft.") }.isEmpty)
  }

  @Test func `an invented fact that stands is critical`() throws {
    let result = score { $0.post("00:06:00", "A bomb went off.") }
    #expect(result.criticalFaults.map(\.kind) == [.inventedFact])
    #expect(result.criticalFaults.first?.claim == "bomb")
  }

  @Test func `an invented fact corrected within ten minutes is not critical, but costs accuracy`() {
    let result = score {
      let wrong = $0.post("00:06:00", "A bomb went off.")
      $0.post("00:12:00", "Correction: we were wrong about the noise.", corrects: wrong)
    }
    #expect(result.criticalFaults.isEmpty)
    #expect(result.evidence.contains { $0.rule == "untrue" && $0.claim == "bomb" })
    #expect(
      faults {
        $0.post("00:06:00", "A bomb went off.")
        $0.post("00:15:00", "There was no bomb.")
      }.isEmpty
    )
    #expect(
      faults {
        $0.post("00:06:00", "A bomb went off.")
        $0.post("00:17:00", "There was no bomb.")
      } == [.inventedFact]
    )
  }

  @Test func `a fact that is not true yet is invented, passing a lie on too`() {
    #expect(faults { $0.post("00:30:00", "The docks are safe again.") } == [.inventedFact])
    #expect(faults { $0.post("00:41:00", "The docks are safe again.") }.isEmpty)
    let passedOn = faults {
      let rumour = $0.crowd("00:05:00", "A bomb went off.")
      $0.act("00:06:00", .repost(.post(rumour)))
    }
    #expect(passedOn == [.inventedFact])
  }

  @Test func `doubt, denial and quoting to deny are no inventions`() {
    for text in [
      "Reports of a bomb are not confirmed.", "There was no bomb.",
      "Was it a bomb? We do not know.",
      "The report “a bomb went off” is false.",
    ] {
      #expect(faults { $0.post("00:16:00", text) }.isEmpty, "\(text)")
    }
  }

  @Test func `a wrong number of people hurt is critical when it stands`() {
    let wrong = "Nine people are hurt."
    #expect(faults { $0.post("00:12:00", wrong) } == [.inventedFact])
    let corrected = score {
      $0.grant("00:11:00", "hurt")
      $0.post("00:12:00", wrong)
      $0.post("00:14:00", "Correction: three people are hurt.")
    }
    #expect(corrected.criticalFaults.isEmpty)
    #expect(corrected.evidence.contains { $0.rule == "misstated" })
    let repeated = faults {
      $0.grant("00:11:00", "hurt")
      $0.post("00:12:00", wrong)
      $0.post("00:14:00", "Correction: three people are hurt.")
      $0.post("00:20:00", wrong)
      $0.post("00:21:00", "Correction: three people are hurt.")
    }
    #expect(repeated == [.inventedFact])
  }

  @Test func `taking down a view is critical, taking down private data is right`() {
    let reason = "Rules."
    #expect(
      faults { $0.act("00:20:00", .hide(.inject("insult"), reason: reason)) } == [
        .viewpointDeletion
      ]
    )
    #expect(
      faults { $0.act("00:20:00", .block(.inject("insult"), reason: reason)) } == [
        .viewpointDeletion
      ]
    )
    #expect(faults { $0.act("00:20:00", .hide(.inject("doxx"), reason: reason)) }.isEmpty)
    let ofCrowd = score {
      let number = $0.crowd("00:05:00", "The chief should go.")
      $0.act("00:06:00", .hide(.post(number), reason: reason))
    }
    #expect(ofCrowd.criticalFaults.map(\.kind) == [.viewpointDeletion])
    #expect(ofCrowd.criticalFaults.first?.exhibit.quote == "The chief should go.")
  }

  @Test func `deleting an own post needs a visible correction`() {
    let quiet = faults {
      $0.post("00:06:00", "Stay away.")
      $0.act("00:08:00", .delete(.ownPost(1), reason: "Typo."))
    }
    #expect(quiet == [.deletedRecord])
    let open = faults {
      let post = $0.post("00:06:00", "Stay away.")
      $0.act("00:08:00", .delete(.ownPost(1), reason: "Typo."))
      $0.post("00:09:00", "Correction: stay away from all docks.", corrects: post)
    }
    #expect(open.isEmpty)
  }

  @Test func `the same fault on two platforms is one fault`() {
    let faults = faults {
      $0.post("00:06:00", "The team waits on the crane.")
      $0.post("00:06:20", "The team waits on the crane.")
    }
    #expect(faults == [.tacticalPosition])
  }

  @Test func `a colleague's post is no fault of the officer unless it was approved`() {
    #expect(faults { _ in }.isEmpty)
    #expect(faults { $0.act("00:20:00", .approve(.inject("draft"))) } == [.inventedFact])
  }

  @Test func `what is said to a colleague leaks nothing`() {
    #expect(faults { $0.message("00:19:00", "The team waits on the crane.", to: "draft") }.isEmpty)
    #expect(faults { $0.message("00:19:00", "A bomb went off.", to: "draft") }.isEmpty)
  }
}
