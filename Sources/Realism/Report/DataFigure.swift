/// A figure measured on real threads: those that were fitted to, and those kept apart.
struct DataFigure: Equatable, Sendable {
  var fitted: Double?
  var heldOut: Double?
}
