import HTTPTypes
import Hummingbird
import Kernel
import Pictures
package import Web

/// The own pictures of a run, for whoever may see the run.
package struct RunPictureRoutes: Sendable {
  private let runs: RunStore
  private let store: RunPictureStore

  package init(runs: RunStore, store: RunPictureStore) {
    self.runs = runs
    self.store = store
  }

  package var routes: [Route] {
    [.get("runs/:run/pictures/:picture", .signedIn, use: show)]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let id = Run.ID(try context.parameters.require("run"))
    let run = try await runs.run(id)
    guard run.isVisible(to: try context.visitor.requirePerson()) else { throw RunError.notYours }
    let picture = RunPicture.ID(try context.parameters.require("picture"))
    let (bytes, kind) = try await store.bytes(of: picture, for: run.person)
    // It never changes.
    let headers: HTTPFields = [
      .contentType: kind.mediaType, .cacheControl: "private, max-age=86400, immutable",
    ]
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
