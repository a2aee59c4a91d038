/// What a request to an address may carry.
package enum RequestBody: Sendable, Equatable {
  /// A form of our own pages.
  case form
  /// The same with files, up to so many bytes in all.
  case upload(upTo: Int)
  /// Whatever the handler reads, up to so many bytes; for programs, which have no page.
  case raw(upTo: Int)

  func limit(_ settings: SiteSettings) -> Int {
    switch self {
    case .form: settings.bodyLimit
    case .upload(let limit), .raw(let limit): limit
    }
  }
}
