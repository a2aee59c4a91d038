package import Hummingbird
import NIOCore

/// One message of an event stream (server-sent events).
package struct StreamEvent: Sendable, Equatable {
  /// What the browser sends back as Last-Event-ID after a gap; nil for what may be missed.
  package var id: Int?
  package var name: String
  /// Any text; line ends are kept.
  package var data: String

  package init(id: Int?, name: String, data: String) {
    self.id = id
    self.name = name
    self.data = data
  }

  package var wireFormat: String {
    let lines = data.split(separator: "\n", omittingEmptySubsequences: false)
    return (id.map { "id: \($0)\n" } ?? "") + "event: \(name)\n"
      + lines.map { "data: \($0)\n" }.joined() + "\n"
  }
}

extension Request {
  /// Where the browser left off: from the header after a reconnection, or from the address.
  package var lastEventID: Int? {
    let header = headers.first { $0.name.canonicalName == "last-event-id" }?.value
    return (header ?? uri.queryParameters["after"].map(String.init)).flatMap { Int($0) }
  }
}

extension Response {
  /// A stream that ends when `events` end or the browser goes away.
  ///
  /// A comment line every 15 seconds keeps proxies from closing a quiet stream.
  package static func eventStream(
    _ request: Request, events: AsyncStream<StreamEvent>
  ) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: ResponseBody { writer in
        try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
        let (lines, feed) = AsyncStream<String>.makeStream(bufferingPolicy: .unbounded)
        try await request.body.consumeWithCancellationOnInboundClose { _ in
          try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
              for await event in events { feed.yield(event.wireFormat) }
              feed.finish()
            }
            group.addTask {
              while true {
                try await Task.sleep(for: .seconds(15))
                feed.yield(": still here\n\n")
              }
            }
            for await line in lines { try await writer.write(ByteBuffer(string: line)) }
            group.cancelAll()
          }
        }
        try await writer.finish(nil)
      }
    )
  }
}
