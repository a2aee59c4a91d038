package import Hummingbird
package import Kernel

extension FormData {
  /// The form in the body; a body that is too large, too slow or not a form is refused.
  package static func read(_ request: Request, upTo limit: Int) async throws -> FormData {
    let type = request.headers[.contentType] ?? "application/x-www-form-urlencoded"
    guard type.hasPrefix("application/x-www-form-urlencoded") else {
      throw FormReadingError.notAForm
    }
    return try await withThrowingTaskGroup(of: FormData.self) { group in
      group.addTask {
        FormData(urlEncoded: String(buffer: try await request.body.collect(upTo: limit)))
      }
      group.addTask {
        try await Task.sleep(for: .seconds(20))
        throw FormReadingError.tooSlow
      }
      defer { group.cancelAll() }
      guard let form = try await group.next() else { throw FormReadingError.tooSlow }
      return form
    }
  }
}

package enum FormReadingError: UserFacingError, Equatable {
  case notAForm
  case tooSlow

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    switch self {
    case .notAForm: "This address takes a form. Send the fields as a form from the page."
    case .tooSlow: "The form did not arrive in time. Check your connection and send it again."
    }
  }
}
