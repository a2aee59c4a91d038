import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A mail server on this machine that keeps what it is given.
final class LocalMailServer: Sendable {
  let behavior: Behavior
  private let mail = Mutex<[Received]>([])
  private let said = Mutex<[String]>([])
  private let channel = Mutex<(any Channel)?>(nil)

  struct Behavior: Sendable {
    enum Protection: Sendable { case none, onDemand, fromTheStart }
    var protection = Protection.none
    /// `user password`; nil offers no login.
    var login: String?
    /// What it says instead of the usual to a command; `""` is silence, `close` hangs up.
    var answers: [String: String] = [:]
    var pauseBeforeTaking = TimeAmount.zero
  }

  struct Received: Sendable {
    var from = ""
    var to: [String] = []
    var login: String?
    var isProtected = false
    var lines: [String] = []
  }

  private init(_ behavior: Behavior) {
    self.behavior = behavior
  }

  /// All messages it has taken over.
  var received: [Received] { mail.withLock { $0 } }

  /// Every line of every client, without the texts of messages.
  var commands: [String] { said.withLock { $0 } }

  var port: Int { channel.withLock { $0?.localAddress?.port ?? 0 } }

  func keep(_ received: Received) {
    mail.withLock { $0.append(received) }
  }

  func note(_ command: String) {
    said.withLock { $0.append(command) }
  }

  @discardableResult
  static func run<Result>(
    _ behavior: Behavior = Behavior(), _ body: (LocalMailServer) async throws -> Result
  ) async throws -> Result {
    let server = LocalMailServer(behavior)
    let tls = try TestCertificate.context()
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          if behavior.protection == .fromTheStart {
            try pipeline.addHandler(NIOSSLServerHandler(context: tls))
          }
          try pipeline.addHandler(Conversation(server, tls: tls))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    server.channel.withLock { $0 = channel }
    do {
      let result = try await body(server)
      try await channel.close()
      return result
    } catch {
      try? await channel.close()
      throw error
    }
  }
}

/// A key pair that nothing but these tests trusts; valid for localhost until 2120.
enum TestCertificate {
  static let certificate = """
    -----BEGIN CERTIFICATE-----
    MIIBaDCCAQ2gAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
    c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
    CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABFz1dHBaf9icmjHl
    TeGy0jgUP/grMz/2whv/W1kewB2xhszijENPB2UefeL5EYgz3Ekmx92c+vzvpTMf
    oMjYFD+jTjBMMBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAPBgNVHRMBAf8E
    BTADAQH/MB0GA1UdDgQWBBQxPkcK6P+ku7J9c2ckrfRytS2MLTAKBggqhkjOPQQD
    AgNJADBGAiEA+i6WqqCSov017kAi+S0JlLY2Y2a/j7tmWPh8nzG9d+sCIQDR3tVS
    /FsW26tPe8Kpr3RoGjmoEhHW/fL00IAXXuPl+Q==
    -----END CERTIFICATE-----

    """
  private static let key = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgVlG0ah9VJ2mJkT0g
    6/M94EKvxfnnv9QorDCm8LRamzChRANCAARc9XRwWn/YnJox5U3hstI4FD/4KzM/
    9sIb/1tZHsAdsYbM4oxDTwdlHn3i+RGIM9xJJsfdnPr876UzH6DI2BQ/
    -----END PRIVATE KEY-----

    """

  static func context() throws -> NIOSSLContext {
    try NIOSSLContext(
      configuration: .makeServerConfiguration(
        certificateChain: [
          .certificate(try NIOSSLCertificate(bytes: Array(certificate.utf8), format: .pem))
        ],
        privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem))))
  }

  /// Writes the certificate to a file that is gone after the body.
  static func withFile<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pem")
    try Data(certificate.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try await body(file.path)
  }
}
