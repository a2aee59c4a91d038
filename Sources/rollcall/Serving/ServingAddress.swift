import Foundation

/// Where people find the installation, checked before anything is opened.
enum ServingAddress {
  static func port(_ port: Int) throws -> Int {
    guard (1...65_535).contains(port) else {
      throw CommandProblem("The port is \(port). Name one from 1 to 65535.")
    }
    return port
  }

  /// A port from the environment, which may hold anything.
  static func port(named text: String) throws -> Int {
    guard let number = Int(text) else {
      throw CommandProblem("ROLLCALL_PORT is “\(text)”. Write a number from 1 to 65535.")
    }
    return try port(number)
  }

  /// What people type, without the slash at its end.
  static func url(_ text: String) throws -> String {
    let url = text.hasSuffix("/") ? String(text.dropLast()) : text
    let pattern = #/https?://([A-Za-z0-9.\-]+|\[[0-9A-Fa-f:.]+\])(:([0-9]{1,5}))?/#
    guard let match = url.wholeMatch(of: pattern) else {
      throw CommandProblem(
        "The address “\(text)” is not one that people can type. "
          + "Write it like https://training.example.gov, without a path.")
    }
    if let digits = match.output.3, let number = Int(digits) { _ = try port(number) }
    return url
  }

  /// The address of the proxy as connections show it: numbers, no name.
  static func proxy(_ text: String) throws -> String {
    let digits = Set("0123456789abcdefABCDEF.:")
    guard text.contains(where: { $0 == "." || $0 == ":" }), text.allSatisfy(digits.contains) else {
      throw CommandProblem(
        "The proxy “\(text)” is no IP address. Write its number, such as 127.0.0.1.")
    }
    return text
  }
}
