/// Blames nobody: not the victim, not the family, not a partner, not the press.
///
/// Blame hurts people who are already hurt, and makes the next victim stay silent. Fault is for the
/// investigation. Owning your own error is not blame.
///
/// To mend it, say what people can do now.
///
/// - Bad: “She should have locked her car.”
/// - Good: “Please lock your car and take valuables with you.”
package struct Blame: ReviewRule {
  package static let id = "blame"
  package static let why = """
    Blame hurts people who are already hurt and makes the next victim stay silent. Who is at fault \
    is for the investigation to say.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    findings(of: BlamePhrases.all, in: draft)
  }
}
