import NIOHTTP1
import AsyncHTTPClient
import Foundation
import NIOCore

/// A plain HTTP client that keeps no cookies and follows no redirects.
struct BenchHTTP: Sendable {
  struct Answer: Sendable {
    var status: Int
    var body: String
    /// The name and value of the first cookie that is set.
    var cookie: String?
    var location: String?
  }

  private let address: String

  init(address: String) {
    self.address = address
  }

  func get(_ path: String, cookie: String?) async throws -> Answer {
    try await send(request(path, cookie: cookie))
  }

  func post(_ path: String, _ fields: [(String, String)], cookie: String?) async throws -> Answer {
    var request = request(path, cookie: cookie)
    request.method = .POST
    request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
    let form = fields.map { "\($0)=\($1.formEncoded)" }.joined(separator: "&")
    request.body = .bytes(ByteBuffer(string: form))
    return try await send(request)
  }

  static func shutDown() async throws {
    try await client.shutdown()
  }

  private func request(_ path: String, cookie: String?) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: address + path)
    if let cookie { request.headers.add(name: "Cookie", value: cookie) }
    return request
  }

  private func send(_ request: HTTPClientRequest) async throws -> Answer {
    let response = try await Self.client.execute(request, timeout: .seconds(30))
    let body = try await response.body.collect(upTo: 16 * 1024 * 1024)
    let cookie = response.headers.first(name: "Set-Cookie")
    return Answer(
      status: Int(response.status.code), body: String(buffer: body),
      cookie: cookie.map { String($0.prefix(while: { $0 != ";" })) },
      location: response.headers.first(name: "Location"))
  }

  private static let client: HTTPClient = {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 512
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }()
}

extension String {
  fileprivate var formEncoded: String {
    addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
