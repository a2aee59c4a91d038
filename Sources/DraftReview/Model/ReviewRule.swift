/// One rule of draft review; its doc comment is the officer's explanation.
package protocol ReviewRule: Sendable {
  /// Stable; rubrics and evidence name the rule by it.
  static var id: String { get }

  func findings(in draft: ReadDraft) -> [Finding]
}
