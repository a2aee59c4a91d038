import Foundation

/// The demonstration agency as a process of its own, in a temporary folder.
final class MeasuredServer {
  let address: String
  private(set) var email = ""
  private(set) var passphrase = ""
  private let process = Process()
  private let output = Pipe()
  private let folder: URL

  init(port: Int) throws {
    address = "http://127.0.0.1:\(port)"
    folder = FileManager.default.temporaryDirectory
      .appending(path: "rollcall-bench-\(UUID().uuidString)")
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["demo", "--port", "\(port)", "--data", folder.path]
    process.standardOutput = output
  }

  /// Starts it twice – the first time makes the agency – and gives the milliseconds that the
  /// second start takes until the first page is answered.
  func start() async throws -> Double {
    let first = try MeasuredServer(sharing: self)
    try first.process.run()
    try await first.waitUntilAnswered()
    first.process.terminate()
    first.process.waitUntilExit()
    let began = ContinuousClock.now
    try process.run()
    try await waitUntilAnswered()
    let took = (ContinuousClock.now - began).components
    readSignIn()
    return Double(took.seconds) * 1000 + Double(took.attoseconds) / 1e15
  }

  private init(sharing other: MeasuredServer) throws {
    address = other.address
    folder = other.folder
    process.executableURL = other.process.executableURL
    process.arguments = other.process.arguments
    process.standardOutput = FileHandle.nullDevice
  }

  func stop() {
    if process.isRunning {
      process.terminate()
      process.waitUntilExit()
    }
    try? FileManager.default.removeItem(at: folder)
  }

  /// From the operating system's own books.
  var residentMegabytes: Double {
    let path = "/proc/\(process.processIdentifier)/status"
    let status = String(
      decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap {
      Double($0)
    }
    return (kilobytes ?? 0) / 1024
  }

  private func waitUntilAnswered() async throws {
    let http = BenchHTTP(address: address)
    for _ in 0..<6_000 {
      if let answer = try? await http.get("/sign-in", cookie: nil), answer.status == 200 { return }
      guard process.isRunning else {
        throw CommandProblem("The measured server ended. Is the port free? Choose another --port.")
      }
      try await Task.sleep(for: .milliseconds(5))
    }
    throw CommandProblem("The measured server did not answer within 30 seconds.")
  }

  /// The lines come when the server runs, which may be after its first answer.
  private func readSignIn() {
    var text = ""
    while passphrase.isEmpty, process.isRunning {
      text += String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      for line in text.split(separator: "\n").dropLast() {
        if line.hasPrefix("Sign in: ") { email = String(line.dropFirst(9)) }
        if line.hasPrefix("Passphrase: ") { passphrase = String(line.dropFirst(12)) }
      }
    }
  }
}
