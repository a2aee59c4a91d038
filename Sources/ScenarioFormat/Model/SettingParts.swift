import ContentFiles
package import Kernel

extension ScenarioSetting {
  package struct Source: Equatable, Sendable {
    package var id: String
    package var title: String
    package var publisher: String
    package var url: String?

    package init(id: String, title: String, publisher: String, url: String? = nil) {
      self.id = id
      self.title = title
      self.publisher = publisher
      self.url = url
    }
  }

  /// The police agency the officer speaks for.
  package struct Agency: Equatable, Sendable {
    package var name: String
    package var short: String
    package var handle: String
    package var phones: [Phone]
    package var addresses: [String]

    package init(
      name: String, short: String, handle: String, phones: [Phone] = [], addresses: [String] = []
    ) {
      self.name = name
      self.short = short
      self.handle = handle
      self.phones = phones
      self.addresses = addresses
    }
  }

  package struct Phone: Equatable, Sendable {
    package var label: String
    package var number: String

    package init(label: String, number: String) {
      self.label = label
      self.number = number
    }
  }

  package struct Objective: Equatable, Sendable {
    package var id: String
    package var text: String

    package init(id: String, text: String) {
      self.id = id
      self.text = text
    }
  }

  /// A part in the exercise; the parts without a player are played by the system.
  package struct Role: Equatable, Sendable {
    package var id: String
    package var name: String
    package var isPlayer: Bool

    package init(id: String, name: String, isPlayer: Bool) {
      self.id = id
      self.name = name
      self.isPlayer = isPlayer
    }
  }

  package struct Desk: Equatable, Sendable {
    package var name: String
    package var delay: ScenarioTime

    package init(name: String, delay: ScenarioTime) {
      self.name = name
      self.delay = delay
    }
  }

  package struct Approval: Equatable, Sendable {
    /// A role id.
    package var by: String
    package var delay: ScenarioTime

    package init(by: String, delay: ScenarioTime) {
      self.by = by
      self.delay = delay
    }
  }

  /// A platform the agency is on, and how many follow it there.
  package struct PlatformUse: Equatable, Sendable {
    package var id: SocialPlatform.ID
    package var followers: Int

    package init(id: SocialPlatform.ID, followers: Int) {
      self.id = id
      self.followers = followers
    }
  }

  package struct Population: Equatable, Sendable {
    package var agents: Int
    /// Means over the population, 0…1.
    package var trust: Double
    package var anxiety: Double

    package init(agents: Int, trust: Double, anxiety: Double) {
      self.agents = agents
      self.trust = trust
      self.anxiety = anxiety
    }
  }
}
