import ArgumentParser
import Kernel

extension Role: ExpressibleByArgument {}

extension Role {
  static var names: String { "One of: \(allCases.map(\.rawValue).joined(separator: ", "))." }
}
