/// One rule of draft review; its doc comment is the officer's explanation.
package protocol ReviewRule: Sendable {
  /// Stable; rubrics and evidence name the rule by it.
  static var id: String { get }

  /// Why the rule is there: one or two sentences to the officer.
  static var why: String { get }

  func findings(in draft: ReadDraft) -> [Finding]
}
