package import Counterfactual
import Crypto
import Foundation

extension ForkResult {
  /// SHA-256 over every crowd's measures: equal digests mean the same study.
  package func digest() throws -> String {
    SHA256.hash(data: try JSONText.data(crowds)).map {
      ($0 < 16 ? "0" : "") + String($0, radix: 16)
    }.joined()
  }
}
