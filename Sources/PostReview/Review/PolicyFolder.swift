import ContentFiles
package import DraftReview
package import Foundation
package import Kernel

/// What an agency has set for its posts, read from `Content/policies` when the program starts.
package struct PolicyFolder: Sendable {
  package let policy: ReviewPolicy
  package let networks: [Network]
  package let templates: [PostTemplate]

  /// Throws ``PolicyFolderError`` with every fault of every file.
  package init(_ folder: URL) throws {
    let (policy, policyFaults) = PolicyFile.read(
      try Self.text("default.yaml", in: folder), file: "default.yaml")
    let (networks, networkFaults) = NetworkFile.read(
      try Self.text("networks.yaml", in: folder), file: "networks.yaml")
    let (templates, templateFaults) = TemplateFile.read(
      try Self.text("templates.yaml", in: folder), file: "templates.yaml")
    let faults = policyFaults + networkFaults + templateFaults
    guard let policy, faults.isEmpty else {
      throw PolicyFolderError.faults(faults.map(\.description))
    }
    self.policy = policy
    self.networks = networks
    self.templates = templates
  }

  private static func text(_ name: String, in folder: URL) throws -> String {
    let file = folder.appending(path: name)
    guard let data = try? Data(contentsOf: file) else {
      throw PolicyFolderError.missing(file.path)
    }
    return String(decoding: data, as: UTF8.self)
  }
}

package enum PolicyFolderError: UserFacingError, Equatable {
  case missing(String)
  case faults([String])

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    switch self {
    case .missing(let path):
      "The file \(path) is missing. Take it from the release, or write it anew."
    case .faults(let faults):
      "The agency's policy has faults. Mend them, then start again:\n"
        + faults.joined(separator: "\n")
    }
  }
}
