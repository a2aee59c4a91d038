import CZlib
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import Web

struct CompressionTests {
  @Test func `a page goes out compressed and is the same page`() async throws {
    let site = try await TestSite()
    try await site.test { client in
      let small = try await client.execute(
        uri: "/long", method: .get, headers: [.acceptEncoding: "br, gzip;q=0.8"])
      let whole = try unpacked(small.body)

      #expect(small.headers[.contentEncoding] == "gzip")
      #expect(small.headers[.vary] == "Accept-Encoding")
      #expect(small.headers[.contentLength] == "\(small.body.readableBytes)")
      #expect(whole.hasPrefix("<!doctype html>"))
      #expect(whole.hasSuffix("</html>"))
      #expect(small.body.readableBytes < whole.utf8.count)
    }
  }

  @Test(arguments: ["", "identity", "br", "gzip;q=0", "gzip; q=0.0"])
  func `who does not read gzip gets the page as it is`(accepted: String) async throws {
    let site = try await TestSite()
    try await site.test { client in
      let page = try await client.execute(
        uri: "/long", method: .get, headers: [.acceptEncoding: accepted])

      #expect(page.headers[.contentEncoding] == nil)
      #expect(page.text.hasPrefix("<!doctype html>"))
    }
  }

  @Test func `what is short is not worth it`() async throws {
    let site = try await TestSite()
    try await site.test { client in
      let health = try await client.execute(
        uri: "/health/ready", method: .get, headers: [.acceptEncoding: "gzip"])

      #expect(health.headers[.contentEncoding] == nil)
    }
  }

  @Test func `the size of a page is left to chance`() async throws {
    let site = try await TestSite()
    try await site.test { client in
      let cookie = try await site.signIn()
      var sizes: Set<Int> = []
      for _ in 0..<20 {
        let page = try await client.execute(
          uri: "/long", method: .get, headers: [.acceptEncoding: "gzip", .cookie: cookie])
        sizes.insert(page.body.readableBytes)
      }

      #expect(sizes.count > 1)
    }
  }

  @Test func `style sheets are there in both forms`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = String(repeating: ".post { color: CanvasText }\n", count: 100)
    try Data(text.utf8).write(to: folder.appending(path: "a.css"))

    let file = try #require(try Assets(folders: [folder]).file("a.css"))

    #expect(String(decoding: file.bytes, as: UTF8.self) == text)
    #expect(try unpacked(ByteBuffer(bytes: #require(file.gzipped))) == text)
  }

  @Test func `nothing at all can be compressed too`() throws {
    let empty = try #require(Gzip.compressed(ByteBuffer(), level: 5))

    #expect(try unpacked(empty) == "")
  }
}

struct FormTokenTests {
  @Test func `a page never shows the same token twice, and each of them is good`() async throws {
    let site = try await TestSite()
    try await site.test { client in
      let cookie = try await site.signIn()
      var seen: Set<String> = []
      for _ in 0..<3 {
        let page = try await client.get("/open", cookie: cookie)
        let token = try #require(page.formToken)
        seen.insert(token)
        let posted = try await client.post("/open", "csrf=\(token)&word=x", cookie: cookie)
        #expect(posted.status == .ok)
      }

      #expect(seen.count == 3)
    }
  }

  @Test(arguments: [
    "zz", "0", String(repeating: "0", count: 128), String(repeating: "é", count: 64),
  ])
  func `what is no token is refused`(token: String) async throws {
    let site = try await TestSite()
    try await site.test { client in
      let cookie = try await site.signIn()
      let posted = try await client.post("/open", "csrf=\(token)&word=x", cookie: cookie)

      #expect(posted.status == .forbidden)
    }
  }
}

/// The text that gzip keeps, read by zlib.
private func unpacked(_ bytes: ByteBuffer) throws -> String {
  var source = Array(bytes.readableBytesView)
  var target = [UInt8](repeating: 0, count: 1_000_000)
  var stream = z_stream()
  try #require(
    inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
  defer { inflateEnd(&stream) }
  let length = source.withUnsafeMutableBufferPointer { source in
    target.withUnsafeMutableBufferPointer { target in
      stream.next_in = source.baseAddress
      stream.avail_in = uInt(source.count)
      stream.next_out = target.baseAddress
      stream.avail_out = uInt(target.count)
      return inflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : nil
    }
  }
  return String(decoding: target.prefix(try #require(length)), as: UTF8.self)
}
