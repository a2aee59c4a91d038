package import Kernel
package import TextAnalysis

/// A whole scenario, read and checked: nothing in it points at something that is not there.
package struct ScenarioPack: Equatable, Sendable {
  package var setting: ScenarioSetting
  package var facts: [Fact]
  package var rumours: [Rumour]
  package var injects: [Inject]
  package var rubric: [RubricItem]
  package var archetypes: [Archetype]

  /// Lists that fill slots in phrases, by name; their entries may have slots of other lists.
  package var grammar: [String: [String]]

  /// How strongly things move this pack's crowd, with sources and what a run changed.
  package var statedCoefficients: StatedCoefficients

  /// Ways of speaking that several kinds of people share, by name.
  package var registers: [String: [Phrase]]
  package var names: NameLists

  /// Who leads a beginner through it; nil for most packs.
  package var guide: Guide?
  /// Short videos that the agency can post.
  package var clips: [Clip]
  /// What was left out of it because only milder words are wanted.
  package internal(set) var softening: Softening?

  package init(
    setting: ScenarioSetting, facts: [Fact], rumours: [Rumour], injects: [Inject],
    rubric: [RubricItem], archetypes: [Archetype], grammar: [String: [String]],
    registers: [String: [Phrase]] = [:], names: NameLists = NameLists(), guide: Guide? = nil,
    clips: [Clip] = [], statedCoefficients: StatedCoefficients = StatedCoefficients()
  ) {
    self.setting = setting
    self.facts = facts
    self.rumours = rumours
    self.injects = injects
    self.rubric = rubric
    self.archetypes = archetypes
    self.grammar = grammar
    self.registers = registers
    self.names = names
    self.guide = guide
    self.clips = clips
    self.statedCoefficients = statedCoefficients
  }

  /// The numbers that the engine computes with.
  package var coefficients: Coefficients {
    get { statedCoefficients.values }
    set { statedCoefficients.values = newValue }
  }

  /// The clip that a draft names in the place of its picture.
  package func clip(_ image: String?) -> Clip? { clips.first { $0.image == image } }

  package var personas: [Persona] { archetypes.flatMap(\.personas) }

  /// Facts and rumours as propositions that can be recognised in a text.
  package var claims: [RecognisableClaim] {
    facts.map { RecognisableClaim(id: $0.id.rawValue, patterns: $0.recognise) }
      + rumours.map {
        RecognisableClaim(id: $0.id.rawValue, patterns: $0.recognise, comparesNumbers: false)
      }
  }
}

/// The namespace that facts and rumours share.
package enum Claim {
  package typealias ID = Identifier<Claim>
}
