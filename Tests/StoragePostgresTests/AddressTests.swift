import Kernel
import StoragePostgres
import Testing

struct AddressTests {
  @Test func `messages name server and database, never the password`() throws {
    let address = try PostgresAddress(
      "postgres://rollcall:s%40cret@db.example.gov:5433/academy?sslmode=verify-full")
    #expect(address.label == "academy on db.example.gov:5433")
    #expect(
      !"\(PostgresUnavailable.cannotConnect(server: address.label, reason: ""))".contains("s%"))
  }

  @Test(arguments: [
    "mysql://db/rollcall", "rollcall.sqlite", "postgres://db/rollcall?pgbouncer=perhaps",
    "postgres://db/rollcall?pool_size=0", "postgres://db/rollcall?pool_size=many",
    "postgres://db/rollcall?statement_timeout=-1", "postgres://db/rollcall?nobody=knows",
    "postgres://user:pass%ZZword@db/rollcall",
  ])
  func `an address that cannot be used says why, without the password`(_ text: String) {
    let error = #expect(throws: PostgresUnavailable.self) { try PostgresAddress(text) }
    #expect(error?.message.contains("address") == true)
    #expect(error?.message.contains("pass%ZZword") == false)
  }

  @Test func `a server that is not there is told with what to do`() async throws {
    let error = await #expect(throws: PostgresUnavailable.self) {
      try await PostgresDatabase.open("postgres://nobody@127.0.0.1:1/none", patience: .none)
    }
    #expect(error?.kind == .unavailable)
    #expect(error?.message.contains("none on 127.0.0.1:1") == true)
  }
}
