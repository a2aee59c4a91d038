package import Kernel

/// Why a model file cannot be used.
package struct ModelFileError: UserFacingError, Equatable {
  package enum Reason: Sendable, Equatable {
    /// It does not begin as a model file does.
    case foreign
    /// Its head lacks a line, or the line says nothing usable.
    case head(String)
    /// Bytes are missing, too many, or changed.
    case damaged
    /// Made for another way of reading posts.
    case version(Int)
    /// It holds another task than the one asked for.
    case task(String)
  }

  package let file: String
  package let reason: Reason

  package init(file: String, reason: Reason) {
    self.file = file
    self.reason = reason
  }

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String { "\(file) \(what). Restore the file, or run script/train." }

  private var what: String {
    switch reason {
    case .foreign: "is no model of Rollcall"
    case .head(let line): "has no usable line “\(line)” in its head"
    case .damaged: "is damaged: its weights do not match its checksum"
    case .version(let version):
      "was made for version \(version) of the features; this program reads "
        + "version \(FeatureSet.version)"
    case .task(let task): "holds a model for “\(task)”"
    }
  }
}
