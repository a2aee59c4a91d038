import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A plain HTTP client that keeps no cookies and follows no redirects.
final class BenchHTTP: NSObject, URLSessionTaskDelegate, Sendable {
  struct Answer: Sendable {
    var status: Int
    var body: String
    var cookies: [String]
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
    var request = try request(path, cookie: cookie)
    request.httpMethod = "POST"
    request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
    request.httpBody = Data(
      fields.map { "\($0)=\($1.formEncoded)" }.joined(separator: "&").utf8)
    return try await send(request)
  }

  private func request(_ path: String, cookie: String?) throws -> URLRequest {
    guard let url = URL(string: address + path) else {
      throw CommandProblem("\(address + path) is not an address.")
    }
    var request = URLRequest(url: url)
    request.httpShouldHandleCookies = false
    request.setValue(cookie, forHTTPHeaderField: "Cookie")
    return request
  }

  private func send(_ request: URLRequest) async throws -> Answer {
    let (data, response) = try await Self.session.data(for: request, delegate: self)
    let http = response as? HTTPURLResponse
    let cookie = http?.value(forHTTPHeaderField: "Set-Cookie")
    return Answer(
      status: http?.statusCode ?? 0, body: String(decoding: data, as: UTF8.self),
      cookies: cookie.map { [String($0.prefix(while: { $0 != ";" }))] } ?? [],
      location: http?.value(forHTTPHeaderField: "Location"))
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection: HTTPURLResponse,
    newRequest: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  private static let session: URLSession = {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpMaximumConnectionsPerHost = 64
    configuration.httpCookieStorage = nil
    return URLSession(configuration: configuration)
  }()
}

extension String {
  fileprivate var formEncoded: String {
    addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
