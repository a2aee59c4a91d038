package import Kernel

/// Where, when and for whom a scenario plays (`scenario.yaml`).
package struct ScenarioSetting: Equatable, Sendable {
  package typealias ID = Identifier<ScenarioSetting>

  package var id: ID
  package var title: String
  package var summary: String
  package var kind: Kind
  package var sources: [Source]
  package var duration: ScenarioTime
  package var place: String
  package var site: String
  /// ISO 8601 date of T+0.
  package var date: String
  /// Local wall clock of T+0, in minutes after midnight.
  package var startMinute: Int
  /// Where the clock jumps ahead, in order of time; empty for most scenarios.
  package var jumps: [ClockJump]
  package var agency: Agency
  /// Markdown.
  package var briefing: String
  package var objectives: [Objective]
  package var roles: [Role]
  package var desk: Desk
  package var approval: Approval
  package var platforms: [PlatformUse]
  package var population: Population
  package var requireAlt: Bool
  /// What somebody may see who starts this; nil where nothing is harsh.
  package var contentNote: String?

  package init(
    id: ID, title: String, summary: String, kind: Kind, sources: [Source],
    duration: ScenarioTime, place: String, site: String, date: String, startMinute: Int,
    jumps: [ClockJump] = [], agency: Agency, briefing: String, objectives: [Objective],
    roles: [Role], desk: Desk,
    approval: Approval, platforms: [PlatformUse], population: Population, requireAlt: Bool,
    contentNote: String? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.kind = kind
    self.sources = sources
    self.duration = duration
    self.place = place
    self.site = site
    self.date = date
    self.startMinute = startMinute
    self.jumps = jumps
    self.agency = agency
    self.briefing = briefing
    self.objectives = objectives
    self.roles = roles
    self.desk = desk
    self.approval = approval
    self.platforms = platforms
    self.population = population
    self.requireAlt = requireAlt
    self.contentNote = contentNote
  }

  package enum Kind: String, Sendable, CaseIterable { case fictional, historical }
}
