package import Foundation
package import Kernel

/// The folder with a page for each rule of draft review.
package struct RuleFolder: Sendable {
  private let folder: URL

  package init(_ folder: URL) {
    self.folder = folder
  }

  /// Every rule's page, in the order of their ids.
  package func rules() throws(RuleError) -> [RuleText] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let rules = names.sorted().compactMap { name -> RuleText? in
      guard name.hasSuffix(".md") else { return nil }
      return text(of: String(name.dropLast(3)))
    }
    guard !rules.isEmpty else { throw .noPages }
    return rules
  }

  package func rule(_ id: String) throws(RuleError) -> RuleText {
    let isName = !id.isEmpty && id.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }
    guard isName, let text = text(of: id) else { throw .noSuchRule(id) }
    return text
  }

  private func text(of id: String) -> RuleText? {
    let data = FileManager.default.contents(atPath: folder.appending(path: "\(id).md").path)
    return data.flatMap { RuleText(id: id, markdown: String(decoding: $0, as: UTF8.self)) }
  }
}

package enum RuleError: UserFacingError, Equatable {
  case noSuchRule(String)
  case noPages

  package var kind: UserFacingErrorKind { .notFound }

  package var message: String {
    switch self {
    case .noSuchRule(let id): "There is no rule “\(id)”. Pick one from the list of rules."
    case .noPages:
      "The pages of the rules are missing here. Whoever runs this installation finds them in the "
        + "folder Documentation/Rules of the release."
    }
  }
}
