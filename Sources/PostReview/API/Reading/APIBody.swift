import Web

/// The body of a request to the API.
protocol APIBody: Decodable, Sendable {
  /// What is wrong beyond the types of the members, each with a pointer into the body.
  func faults() -> [Problem.Fault]
}
