package import Hummingbird
import NIOCore

/// What a handler knows about the request besides the request itself.
package struct AppContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  package var peerAddress: String
  package var visitor: Visitor
  package var chrome: PageChrome
  var flashes: FlashStore?
  /// The posted form, read and checked before the handler runs.
  package var form: FormData

  package init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peerAddress = source.channel.remoteAddress?.ipAddress ?? "local"
    visitor = Visitor()
    chrome = PageChrome()
    form = FormData()
  }
}

extension AppContext {
  /// Keeps a message for this person's next page.
  package func leaveFlash(_ flash: Flash) async throws {
    guard let session = visitor.session else { return }
    try await flashes?.leave(flash, for: session)
  }

  /// The message that waits for this page, if one does.
  package func takeFlash() async throws -> Flash? {
    guard let session = visitor.session else { return nil }
    return try await flashes?.take(for: session)
  }
}
