import Kernel

/// All coefficients, in the order in which people read them.
package enum CoefficientTable {
  /// Coefficients that belong together, under a heading for people.
  package struct Group: Sendable {
    package let title: String
    package let coefficients: [Coefficient]
  }

  package static let groups = [
    Group(title: "How posts spread", coefficients: Coefficients.spreading),
    Group(title: "Who sees whose posts", coefficients: Coefficients.seeing),
    Group(title: "How fast people react", coefficients: Coefficients.reacting),
    Group(title: "What people believe", coefficients: Coefficients.believing),
    Group(title: "What official messages do", coefficients: Coefficients.official),
    Group(title: "Trust and anxiety", coefficients: Coefficients.feeling),
    Group(title: "How people talk", coefficients: Coefficients.talking),
  ]

  package static let all = groups.flatMap(\.coefficients)

  package static func coefficient(_ id: String) -> Coefficient? { byID[id] }

  private static let byID = Dictionary(
    all.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
}
