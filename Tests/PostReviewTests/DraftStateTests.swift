import PostReview
import Testing

struct DraftStateTests {
  @Test func `a draft goes out by way of review and approval`() throws {
    var state = DraftState.draft
    for act in [.submitted, .approved, .published] as [DraftEvent.Kind] {
      state = try state.after(act)
    }
    #expect(state == .published)
  }

  @Test(arguments: [DraftState.inReview, .approved, .returned])
  func `an edit makes it a draft again`(_ state: DraftState) throws {
    #expect(try state.after(.written) == .draft)
  }

  @Test(arguments: DraftState.allCases.filter { $0 != .inReview })
  func `only what is in review can be approved or returned`(_ state: DraftState) {
    #expect(throws: DraftError.notNow(.approved, state)) { try state.after(.approved) }
    #expect(throws: DraftError.notNow(.returned, state)) { try state.after(.returned) }
  }

  @Test(arguments: [DraftState.published, .setAside])
  func `what is published or set aside keeps its text`(_ state: DraftState) {
    #expect(throws: DraftError.notNow(.written, state)) { try state.after(.written) }
  }

  @Test(arguments: DraftState.allCases.filter { $0 != .approved && $0 != .published })
  func `nothing is marked as published before it is approved`(_ state: DraftState) {
    #expect(throws: DraftError.notNow(.published, state)) { try state.after(.published) }
  }
}
