import Foundation
import NIOCore
import NIOSSL

/// The server's side of one connection, a line at a time (RFC 5321).
final class Conversation: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let server: LocalMailServer
  private let tls: NIOSSLContext
  private var unread: [UInt8] = []
  private var current = LocalMailServer.Received()
  private var state = State.commands

  private enum State { case commands, login, text }

  init(_ server: LocalMailServer, tls: NIOSSLContext) {
    self.server = server
    self.tls = tls
  }

  func channelActive(context: ChannelHandlerContext) {
    current.isProtected = server.behavior.protection == .fromTheStart
    answer("220 localhost ready", to: "greeting", context)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    unread += Array(unwrapInboundIn(data).readableBytesView)
    while let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: unread[..<end], as: UTF8.self)
      unread.removeSubrange(...end)
      read(line.hasSuffix("\r") ? String(line.dropLast()) : line + "<bare LF>", context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func read(_ line: String, _ context: ChannelHandlerContext) {
    switch state {
    case .commands: obey(line, context)
    case .login: checkLogin(line, context)
    case .text: readText(line, context)
    }
  }

  private func obey(_ line: String, _ context: ChannelHandlerContext) {
    server.note(line)
    let verb = line.split(separator: " ").first.map { $0.uppercased() } ?? ""
    switch verb {
    case "EHLO": answer(extensions, to: verb, context)
    case "STARTTLS": beginTLS(context)
    case "AUTH":
      state = .login
      answer("334 ", to: verb, context)
    case "MAIL":
      current.from = line
      answer("250 ok", to: verb, context)
    case "RCPT":
      current.to.append(line)
      answer("250 ok", to: verb, context)
    case "DATA":
      if server.behavior.answers[verb] == nil { state = .text }
      answer("354 go on", to: verb, context)
    case "QUIT": answer("221 bye", to: verb, context)
    default: answer("502 unknown", to: verb, context)
    }
  }

  private var extensions: String {
    var lines = ["localhost", "SIZE 1000000"]
    if server.behavior.protection == .onDemand, !current.isProtected { lines.append("STARTTLS") }
    if server.behavior.login != nil { lines.append("AUTH PLAIN LOGIN") }
    let last = lines.removeLast()
    return (lines.map { "250-\($0)" } + ["250 \(last)"]).joined(separator: "\r\n")
  }

  private func beginTLS(_ context: ChannelHandlerContext) {
    answer("220 go on", to: "STARTTLS", context)
    current.isProtected = true
    try? context.pipeline.syncOperations.addHandler(
      NIOSSLServerHandler(context: tls), position: .first)
  }

  private func checkLogin(_ line: String, _ context: ChannelHandlerContext) {
    state = .commands
    let words = Data(base64Encoded: line).map { String(decoding: $0, as: UTF8.self) } ?? ""
    current.login = words.split(separator: "\0").joined(separator: " ")
    let isRight = current.login == server.behavior.login
    answer(isRight ? "235 welcome" : "535 5.7.8 wrong password", to: "login", context)
  }

  private func readText(_ line: String, _ context: ChannelHandlerContext) {
    guard line == "." else {
      current.lines.append(line.hasPrefix(".") ? String(line.dropFirst()) : line)
      return
    }
    state = .commands
    if server.behavior.answers["."] == nil { server.keep(current) }
    let reply: @Sendable () -> Void = {
      [loop = NIOLoopBound((self, context), eventLoop: context.eventLoop)] in
      loop.value.0.answer("250 2.0.0 kept as 1", to: ".", loop.value.1)
    }
    context.eventLoop.scheduleTask(in: server.behavior.pauseBeforeTaking, reply)
  }

  private func answer(_ usual: String, to command: String, _ context: ChannelHandlerContext) {
    let words = server.behavior.answers[command] ?? usual
    guard words != "close" else { return context.close(promise: nil) }
    guard !words.isEmpty else { return }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: words + "\r\n")), promise: nil)
  }
}
