import ContentFiles
package import DraftReview
package import Foundation
package import Kernel

/// Where an agency's templates lie: `templates.yaml` beside its policy.
package enum TemplateFolder {
  /// Throws ``TemplateFolderError`` when the file is missing or has faults.
  package static func templates(in folder: URL) throws -> [PostTemplate] {
    let file = folder.appending(path: "templates.yaml")
    guard let data = try? Data(contentsOf: file) else {
      throw TemplateFolderError.missing(file.path)
    }
    let (templates, faults) = TemplateFile.read(
      String(decoding: data, as: UTF8.self), file: "templates.yaml")
    guard faults.isEmpty else { throw TemplateFolderError.faults(faults.map(\.description)) }
    return templates
  }
}

package enum TemplateFolderError: UserFacingError, Equatable {
  case missing(String)
  case faults([String])

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    switch self {
    case .missing(let path): "The file \(path) is missing. Take it from the release."
    case .faults(let faults):
      "The templates of the post desk have faults. Mend them, then start again:\n"
        + faults.joined(separator: "\n")
    }
  }
}
