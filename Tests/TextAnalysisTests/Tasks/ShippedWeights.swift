import Foundation
import TextAnalysis

/// The models as they are shipped in `Content/models`.
enum ShippedWeights {
  static let models = Result { try TextModels { try bytes($0) } }

  static func bytes(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appending(path: "Content/models/\(name)")))
  }
}
