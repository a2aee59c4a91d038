import Foundation
import Kernel

extension Identifier {
  static func random() -> Self {
    Self(UUID().uuidString.lowercased())
  }
}
