package import Foundation

/// Has pictures cleaned by a process of their own.
///
/// Blocks its thread: see ``PictureQueue``.
package struct PictureProcess: Sendable {
  private let program: URL
  private let arguments: [String]
  private let limits: PictureLimits

  /// `program` is this program itself; with `arguments` it runs ``PictureWorker``.
  package init(program: URL, arguments: [String], limits: PictureLimits = PictureLimits()) {
    self.program = program
    self.arguments = arguments
    self.limits = limits
    // A process that ends early is an error here and not the end of the server.
    signal(SIGPIPE, SIG_IGN)
  }

  package func clean(_ bytes: [UInt8]) throws -> CleanPicture {
    guard !bytes.isEmpty else { throw PictureError.empty }
    guard bytes.count <= limits.bytes else { throw PictureError.tooLarge(limit: limits.bytes) }
    guard let kind = PictureKind(sniffing: bytes) else { throw PictureError.notAPicture }
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = program
    process.arguments = arguments
    process.environment = [:]
    process.currentDirectoryURL = URL(filePath: "/")
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let deadline = stop(process, after: limits.seconds + 5)
    defer { deadline.cancel() }
    // It reads everything before it answers; one that ends before that is seen below.
    try? input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try? input.fileHandleForWriting.close()
    let data = read(output.fileHandleForReading, of: process)
    process.waitUntilExit()
    guard process.terminationStatus == 0, let answer = PictureAnswer(data) else {
      let wasKilled =
        process.terminationReason == .uncaughtSignal
        && [SIGKILL, SIGXCPU].contains(process.terminationStatus)
      throw wasKilled ? PictureError.tookTooLong : .damaged(kind)
    }
    return try answer.result.get()
  }

  private func stop(_ process: Process, after seconds: Double) -> DispatchWorkItem {
    let id = process.processIdentifier
    let stop = DispatchWorkItem { kill(id, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: stop)
    return stop
  }

  /// Everything it says, unless it says more than a picture can be.
  private func read(_ handle: FileHandle, of process: Process) -> Data {
    let most = 4 * limits.keptSide * limits.keptSide
    var data = Data()
    while let piece = try? handle.read(upToCount: 1 << 20), !piece.isEmpty {
      data += piece
      guard data.count > most else { continue }
      kill(process.processIdentifier, SIGKILL)
      return Data()
    }
    return data
  }
}
