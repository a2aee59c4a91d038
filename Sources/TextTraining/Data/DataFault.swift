package import Kernel

/// A line of labelled data that cannot be read.
package struct DataFault: UserFacingError, Equatable {
  package let file: String
  package let line: Int
  package let what: String

  package init(file: String, line: Int, what: String) {
    self.file = file
    self.line = line
    self.what = what
  }

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    "\(file):\(line): \(what). Name the folder with the labelled data as it was published."
  }
}
