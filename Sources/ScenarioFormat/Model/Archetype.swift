package import Kernel

/// A kind of person in the crowd: traits, named personas and the way they write.
package struct Archetype: Equatable, Sendable {
  package typealias ID = Identifier<Archetype>

  package var id: ID
  package var describes: String
  /// Of the population; all archetypes of a pack add up to 1.
  package var share: Double
  package var traits: Traits
  /// Weight of each platform for these people.
  package var platforms: [SocialPlatform.ID: Double]
  package var personas: [Persona]
  package var phrases: [Phrase]
  package var style: WritingStyle
  /// Whom many people hear, if these people are of that kind.
  package var amplifies: Amplifier?

  package init(
    id: ID, describes: String, share: Double, traits: Traits,
    platforms: [SocialPlatform.ID: Double], personas: [Persona], phrases: [Phrase],
    style: WritingStyle = WritingStyle(),
    amplifies: Amplifier? = nil
  ) {
    self.id = id
    self.describes = describes
    self.share = share
    self.traits = traits
    self.platforms = platforms
    self.personas = personas
    self.phrases = phrases
    self.style = style
    self.amplifies = amplifies
  }

  /// People whose posts reach many more people than others' do, and are believed more.
  package enum Amplifier: String, CaseIterable, Sendable {
    case media, officials
  }

  /// Each 0…1, the mean of the people of this kind.
  package struct Traits: Equatable, Sendable {
    package var trust: Double
    package var anxiety: Double
    package var susceptibility: Double
    package var activity: Double

    package init(trust: Double, anxiety: Double, susceptibility: Double, activity: Double) {
      self.trust = trust
      self.anxiety = anxiety
      self.susceptibility = susceptibility
      self.activity = activity
    }
  }
}

/// A named account of the crowd.
package struct Persona: Equatable, Sendable {
  package typealias ID = Identifier<Persona>

  package var id: ID
  package var name: String
  package var handle: String
  package var bio: String

  package init(id: ID, name: String, handle: String, bio: String) {
    self.id = id
    self.name = name
    self.handle = handle
    self.bio = bio
  }
}

/// Lines that people of one archetype write about a topic with a stance.
package struct Phrase: Equatable, Sendable {
  package var stance: CrowdStance
  package var topic: Topic
  package var lines: [String]
  /// How harsh the lines are; nil where they are not.
  package var harsh: Harshness?
  /// The only networks on which they are written; empty for all.
  package var platforms: Set<SocialPlatform.ID>

  package init(
    stance: CrowdStance, topic: Topic, lines: [String], harsh: Harshness? = nil,
    platforms: Set<SocialPlatform.ID> = []
  ) {
    self.harsh = harsh
    self.stance = stance
    self.topic = topic
    self.lines = lines
    self.platforms = platforms
  }

  package enum Topic: Hashable, Sendable {
    case claim(Claim.ID)
    case general(General)
  }

  package enum General: String, Sendable, CaseIterable {
    case incident, silence, answered, ignored, corrected, error, praise, criticism, request
    case aftermath
    /// Any claim of the pack.
    case claim
    /// A second thought after what a post is about.
    case aside
    /// A pointer to a page or a picture.
    case link
  }
}

/// The stance of a public post towards what it talks about (RumourEval's four classes).
package enum CrowdStance: String, Sendable, CaseIterable, Codable {
  case support, deny, query, comment
}
