/// A file that came with a form.
package struct UploadedFile: Sendable, Equatable {
  /// The name on the sender's disk, without folders; to be shown, never to be used as a path.
  package var fileName: String
  package var bytes: [UInt8]

  package init(fileName: String, bytes: [UInt8]) {
    self.fileName = fileName
    self.bytes = bytes
  }
}
