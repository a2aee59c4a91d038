package import Kernel

extension Inject {
  package enum Sender: Equatable, Sendable {
    /// A role id.
    case role(String)
    case persona(Persona.ID)
    case media(String)
    case person(name: String, handle: String)
  }

  package struct Question: Equatable, Sendable {
    package var about: [Claim.ID]
    package var urgency: Urgency

    package init(about: [Claim.ID], urgency: Urgency) {
      self.about = about
      self.urgency = urgency
    }
  }

  package indirect enum Condition: Equatable, Sendable {
    case released(Fact.ID)
    case corrected(Claim.ID)
    case misstated(Claim.ID)
    case posted(Int)
    case answered(Inject.ID)
    case silentFor(ScenarioTime)
    case reach(Claim.ID, above: Double)
    case not(Condition)
  }
}

/// How soon a question wants an answer.
package enum Urgency: String, Sendable, CaseIterable, Codable {
  case danger, service, curiosity
}
