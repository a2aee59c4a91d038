import HTTPTypes
import Hummingbird
import Kernel
import Pictures
package import Web

/// The clean pictures themselves, to look at and to take along.
package struct PictureRoutes: Sendable {
  private let store: PictureStore

  package init(store: PictureStore) {
    self.store = store
  }

  package var routes: [Route] {
    [.get("desk/pictures/:picture", .permission(.readDrafts), use: show)]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let id = DeskPicture.ID(try context.parameters.require("picture"))
    let (bytes, kind) = try await store.bytes(of: id)
    // It never changes; pages that are made anew while somebody writes show it each time.
    var headers: HTTPFields = [
      .contentType: kind.mediaType, .cacheControl: "private, max-age=600",
    ]
    if request.uri.queryParameters["download"] != nil {
      headers[.contentDisposition] =
        "attachment; filename=\"picture-\(id.rawValue.prefix(8)).\(kind.suffix)\""
    }
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension PictureKind {
  fileprivate var suffix: String { self == .jpeg ? "jpg" : rawValue }
}
