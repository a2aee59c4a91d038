import ContentFiles
package import DraftReview
import Exercises
package import Foundation
import Kernel
import ScenarioFormat

/// What drafts are reviewed by: the agency's policy, and the limits of the networks.
package struct ReviewContent: Sendable {
  package let reviewer: DraftReviewer
  /// The real networks, in the order of their file.
  package let networks: [Network]
  private let simulated: [String: Int]

  /// Reads the policy and the networks of a content folder.
  ///
  /// `policy` takes the place of the default policy. Throws what a person can mend, with file and
  /// line.
  package static func load(content: URL, policy: URL? = nil) throws -> ReviewContent {
    let folder = content.appending(path: "policies")
    let file = policy ?? folder.appending(path: "default.yaml")
    let (read, faults) = PolicyFile.read(try text(of: file), file: file.lastPathComponent)
    guard let read else { throw BrokenContent(faults: faults) }
    let list = folder.appending(path: "networks.yaml")
    let (networks, wrong) = NetworkFile.read(try text(of: list), file: list.lastPathComponent)
    guard wrong.isEmpty else { throw BrokenContent(faults: wrong) }
    let platforms = try ScenarioLibrary(content: content).networks()
    let reader = try DraftReaderFile.reader(
      Array(try data(of: content.appending(path: "models/drafts.model"))), name: "drafts.model")
    return ReviewContent(
      reviewer: DraftReviewer(policy: read, reader: reader), networks: networks,
      simulated: Dictionary(
        platforms.map { ($0.id.rawValue, $0.textLimit) }, uniquingKeysWith: { $1 }))
  }

  /// The longest text of a real or simulated network, in characters; nil for one without a limit or
  /// one that nobody knows.
  package func limit(on platform: String?) -> Int? {
    guard let platform else { return nil }
    return networks.known(as: platform).map(\.textLimit) ?? simulated[platform.lowercased()]
  }

  private static func text(of file: URL) throws -> String {
    guard let text = String(validating: try data(of: file), as: UTF8.self) else {
      throw BrokenContent("The file \(file.path) is no UTF-8 text. Save it as UTF-8.")
    }
    return text
  }

  private static func data(of file: URL) throws -> Data {
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw BrokenContent("The file \(file.path) cannot be read. Check the name and the rights.")
    }
    return data
  }
}

/// A policy or list of networks that cannot be used.
struct BrokenContent: UserFacingError {
  let message: String

  var kind: UserFacingErrorKind { .invalid }

  init(_ message: String) {
    self.message = message
  }

  init(faults: [ContentFault]) {
    message = faults.map(\.description).joined(separator: "\n")
  }
}
