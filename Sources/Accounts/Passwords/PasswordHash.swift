import Crypto
import CryptoExtras
import Foundation

/// What is stored in a password's place: cost, salt and scrypt's answer.
///
/// As text: `scrypt$32768$8$3$SALT$KEY`, the last two in base 64.
struct PasswordHash: Equatable, Sendable {
  private let cost: ScryptCost
  private let salt: Data
  private let key: Data

  /// Slow on purpose; see ``PasswordHasher``.
  init(of password: Password, cost: ScryptCost) throws {
    salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
    key = try Self.key(password, cost, salt).withUnsafeBytes { Data($0) }
    self.cost = cost
  }

  init?(stored text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts.first == "scrypt",
      let rounds = Int(parts[1]), let blockSize = Int(parts[2]), let parallelism = Int(parts[3]),
      let salt = Data(base64Encoded: parts[4]), let key = Data(base64Encoded: parts[5])
    else { return nil }
    cost = ScryptCost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    guard cost.isReasonable, !salt.isEmpty, key.count == 32 else { return nil }
    self.salt = salt
    self.key = key
  }

  /// Slow on purpose, and takes as long whether the password is right or wrong.
  func matches(_ password: Password) throws -> Bool {
    try Self.key(password, cost, salt) == SymmetricKey(data: key)
  }

  var text: String {
    "scrypt$\(cost.rounds)$\(cost.blockSize)$\(cost.parallelism)"
      + "$\(salt.base64EncodedString())$\(key.base64EncodedString())"
  }

  private static func key(
    _ password: Password,
    _ cost: ScryptCost,
    _ salt: Data
  ) throws -> SymmetricKey {
    // An empty password, which no rule allows, would make the library read from nowhere.
    let bytes = password.text.isEmpty ? [0] : Array(password.text.utf8)
    return try KDF.Scrypt.deriveKey(
      from: bytes,
      salt: salt,
      outputByteCount: 32,
      rounds: cost.rounds,
      blockSize: cost.blockSize,
      parallelism: cost.parallelism
    )
  }
}
