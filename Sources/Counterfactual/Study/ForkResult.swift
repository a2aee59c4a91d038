/// What a study gave: the comparisons, and the measures they were made from.
package struct ForkResult: Equatable, Sendable, Codable {
  package var comparisons: [Comparison]
  package var crowds: [Crowd]

  /// One crowd's measures of the run and of each fork.
  package struct Crowd: Equatable, Sendable, Codable {
    package var seed: UInt64
    package var base: Sample
    package var forks: [Sample]
  }
}
