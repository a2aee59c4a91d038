/// Which file in `voices` holds what.
enum VoiceFiles {
  static let grammar = "voices/grammar.yaml"
  static let names = "voices/names.yaml"
  static let grammarFolder = "voices/grammar/"
  static let registerFolder = "voices/registers/"

  /// One archetype of the crowd.
  static func isArchetype(_ path: String) -> Bool {
    path != grammar && path != names && path.dropFirst("voices/".count).firstIndex(of: "/") == nil
  }
}
