import Foundation
import Kernel
import TextAnalysis

extension TextModels {
  /// The weights that come with a content folder.
  init(in content: URL) throws {
    try self.init { name in
      let path = content.appending(path: "models/\(name)").path
      guard let data = FileManager.default.contents(atPath: path) else {
        throw BrokenContent("\(path) cannot be read. Restore the file, or run script/train.")
      }
      return Array(data)
    }
  }
}
