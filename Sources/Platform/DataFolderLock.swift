import Foundation
package import Kernel

#if canImport(Glibc)
  import Glibc
#endif

/// Holds the data folder for one process: SQLite is written by one program at a time.
///
/// The lock goes with the process, however it ends.
package final class DataFolderLock: Sendable {
  private let descriptor: Int32

  package init(folder: String) throws {
    let path = "\(folder)/rollcall.lock"
    descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw DataFolderError.notWritable(folder) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw DataFolderError.inUse(folder)
    }
  }

  deinit {
    close(descriptor)
  }
}

package enum DataFolderError: UserFacingError, Equatable {
  case notWritable(String)
  case inUse(String)

  package var kind: UserFacingErrorKind { .conflict }

  package var message: String {
    switch self {
    case .notWritable(let folder):
      "The folder \(folder) cannot be written to. Check its owner and rights."
    case .inUse(let folder):
      "Rollcall is running on \(folder) already. Use its pages (People), or stop it first."
    }
  }
}
