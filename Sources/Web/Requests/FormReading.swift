package import Hummingbird
package import Kernel
import NIOCore

extension FormData {
  /// The form in the body; a body that is too large, too slow or not a form is refused.
  package static func read(_ request: Request, upTo limit: Int) async throws -> FormData {
    let type = request.headers[.contentType] ?? "application/x-www-form-urlencoded"
    guard type.hasPrefix("application/x-www-form-urlencoded") else {
      throw FormReadingError.notAForm
    }
    return FormData(urlEncoded: String(buffer: try await request.wholeBody(upTo: limit)))
  }

  /// The form with its files.
  ///
  /// `check` sees the fields that came before the first file, and refuses the form by throwing
  /// before the file is kept.
  static func readUpload(
    _ request: Request, upTo limit: Int, check: @escaping @Sendable (FormData) throws -> Void
  ) async throws -> FormData {
    let type = request.headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("multipart/form-data") else {
      let form = try await read(request, upTo: min(limit, 256 * 1024))
      try check(form)
      return form
    }
    // RFC 2046 allows 70 characters.
    guard let boundary = HeaderParameters(type)?["boundary"], (1...70).contains(boundary.utf8.count)
    else { throw MultipartError.noBoundary }
    return try await within(seconds: 120) {
      var reader = MultipartReader(boundary: boundary)
      var count = 0
      var isChecked = false
      for try await buffer in request.body {
        count += buffer.readableBytes
        guard count <= limit else { throw RequestRefusal.tooLarge(limit: limit) }
        try reader.take(buffer.readableBytesView)
        if let form = reader.formBeforeFile, !isChecked {
          try check(form)
          isChecked = true
        }
      }
      let form = try reader.finished()
      if !isChecked { try check(form) }
      return form
    }
  }
}

extension Request {
  /// Everything in the body, unless it is too much or too slow.
  package func wholeBody(upTo limit: Int) async throws -> ByteBuffer {
    try await within(seconds: 20) { try await body.collect(upTo: limit) }
  }
}

/// What `body` gives, unless that takes too long.
private func within<Result: Sendable>(
  seconds: Int, _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  try await withThrowingTaskGroup(of: Result.self) { group in
    group.addTask(operation: body)
    group.addTask {
      try await Task.sleep(for: .seconds(seconds))
      throw FormReadingError.tooSlow
    }
    defer { group.cancelAll() }
    guard let result = try await group.next() else { throw FormReadingError.tooSlow }
    return result
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
