package import Hummingbird

extension Request {
  /// Whether the caller is a script of ours that wants data back instead of a page.
  package var wantsJSON: Bool {
    headers[.accept]?.contains("application/json") == true
  }
}
