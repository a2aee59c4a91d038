import Testing

@testable import Accounts

struct PasswordHashTests {
  private let quick = ScryptCost(rounds: 16, blockSize: 8, parallelism: 1)

  @Test func `the right password matches after the hash was stored, a wrong one does not`() throws {
    let hash = try PasswordHash(of: TestAgency.password, cost: quick)
    let stored = try #require(PasswordHash(stored: hash.text))
    #expect(try stored.matches(TestAgency.password))
    #expect(try !stored.matches(Password("seven herons over the mill ponds")))
    #expect(try !stored.matches(Password("")))
  }

  @Test func `two people with one password have different hashes`() throws {
    let one = try PasswordHash(of: TestAgency.password, cost: quick)
    let other = try PasswordHash(of: TestAgency.password, cost: quick)
    #expect(one.text != other.text)
    #expect(!one.text.contains("heron"))
  }

  @Test func `the standard cost is written with the hash`() async throws {
    let hasher = PasswordHasher()
    let hash = try await hasher.hash(TestAgency.password)
    #expect(hash.text.hasPrefix("scrypt$32768$8$3$"))
    #expect(try await hasher.matches(TestAgency.password, hash))
    #expect(try await !hasher.matches(TestAgency.password, nil))
  }

  /// RFC 7914, section 12, the second vector, cut to our 32 bytes.
  @Test func `the hash is scrypt as others know it`() throws {
    let vector = "scrypt$1024$8$16$TmFDbA==$/bq+HJ00cgB4VucZDQHp/nxq18vII3gw53N2Y0s3MWI="
    #expect(try #require(PasswordHash(stored: vector)).matches(Password("password")))
  }

  @Test(arguments: [
    "", "scrypt", "$$$$$", "md5$1$1$1$AAAA$AAAA", "scrypt$0$8$3$AAAA$AAAA",
    "scrypt$1048577$8$3$AAAA$AAAA", "scrypt$-2$8$3$AAAA$AAAA", "scrypt$16$8$1$$",
    "scrypt$9223372036854775807$8$1$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
  ])
  func `a damaged hash is no hash, and takes no memory`(_ stored: String) {
    #expect(PasswordHash(stored: stored) == nil)
  }
}
