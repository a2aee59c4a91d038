/// What one crowd gave for each quantity, in the order of the quantities.
package struct Sample: Equatable, Sendable, Codable {
  /// nil where a correction never reached enough people.
  package var values: [Double?]
  /// The numbers of the actions that could not be done in this crowd.
  package var missed: [Int]
}
