import Foundation

/// The address of a class, as others in the room would open it.
struct JoinAddress: Equatable {
  let link: String

  /// Whether it means each device itself, so that it leads nowhere on anybody's phone.
  var isThisComputerOnly: Bool {
    guard let host = URLComponents(string: link)?.host?.lowercased() else { return false }
    let name = host.trimmingCharacters(in: ["[", "]"])
    return name == "localhost" || name.hasSuffix(".localhost") || name.hasPrefix("127.")
      || name == "::1" || name == "0.0.0.0" || name == "::"
  }
}
