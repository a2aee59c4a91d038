import Crypto
import Storage
import Web

extension Transaction {
  func setPassword(_ hash: PasswordHash, of person: Person.ID, at now: Int) throws {
    try execute(
      """
      INSERT INTO account_credential (person_id, password_hash, changed_at)
      VALUES (\(person), \(hash.text), \(now))
      ON CONFLICT (person_id) DO UPDATE
      SET password_hash = excluded.password_hash, changed_at = excluded.changed_at
      """
    )
  }

  func passwordHash(of person: Person.ID) throws -> PasswordHash? {
    try row("SELECT password_hash FROM account_credential WHERE person_id = \(person)")
      .flatMap { PasswordHash(stored: try $0.text("password_hash")) }
  }

  /// Throws when it is too early for another attempt; forgets addresses not tried for a day.
  func countAttempt(_ email: String, now: Int) throws {
    try execute(
      "DELETE FROM account_sign_in_attempt WHERE last_at < \(now - SignInThrottle.memory)"
    )
    var throttle = try throttle(of: email)
    try throttle.attempt(now: now)
    try execute(
      """
      INSERT INTO account_sign_in_attempt (email_hash, failures, last_at)
      VALUES (\(attemptKey(email)), \(throttle.failures), \(now))
      ON CONFLICT (email_hash) DO UPDATE
      SET failures = excluded.failures, last_at = excluded.last_at
      """
    )
  }

  func forgetAttempts(_ email: String) throws {
    try execute("DELETE FROM account_sign_in_attempt WHERE email_hash = \(attemptKey(email))")
  }

  private func throttle(of email: String) throws -> SignInThrottle {
    let row = try row(
      """
      SELECT failures, last_at FROM account_sign_in_attempt
      WHERE email_hash = \(attemptKey(email))
      """
    )
    guard let row else { return SignInThrottle() }
    return SignInThrottle(
      failures: try row.integer("failures"),
      lastAt: try row.integer("last_at")
    )
  }

  /// A hash, because people type passwords and other people's addresses into this field.
  private func attemptKey(_ email: String) -> String {
    Array(SHA256.hash(data: Array(email.utf8))).hexadecimal
  }
}
