/// How the name tagger is trained.
package struct NameRecipe: Sendable {
  /// The table's size: two to this power rows.
  package var bits = 21

  /// How many rows are shipped: those that say most.
  package var kept = 700_000
  package var rounds = 6
  package var rate: Float = 0.1

  /// The share of features that is left out at random at each step.
  package var dropped = 0.2

  /// How much a name counts for more than silence, and a handle for more than a name: moved to
  /// where F1 is best.
  package var border: Float = 0.5
  package var handleBorder: Float = 1.5

  package init() {}
}
