import Storage

extension ConformanceCheck {
  static let valueChecks = [
    ConformanceCheck("text comes back scalar for scalar") { database in
      try await expectRoundTrip(
        [
          "", "plain", "it's \"quoted\"", "50 % _ \\ ? $1 :name", "line\nbreak\ttab",
          "👮🏽‍♀️🇺🇸 family: 👨‍👩‍👧", "e\u{301} and \u{E9}", "שלום مرحبا 你好", "\u{FEFF}\u{200D}\u{10FFFF}",
          String(repeating: "long 🚨 ", count: 100_000),
        ].map(SQLValue.text),
        column: "TEXT",
        on: database
      )
    },
    ConformanceCheck("integers of 64 bits come back exactly") { database in
      let integers: [Int] = [0, 1, -1, .max, .min, 4_294_967_296, 9_007_199_254_740_993]
      try await expectRoundTrip(integers.map(SQLValue.integer), column: "BIGINT", on: database)
    },
    ConformanceCheck("doubles come back bit for bit") { database in
      let doubles = [
        0.5, 0.1, -1.0 / 3.0, .pi, 1e308, -1e-308, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
      ]
      try await expectRoundTrip(
        doubles.map(SQLValue.real),
        column: "DOUBLE PRECISION",
        on: database
      )
    },
    ConformanceCheck("bytes come back, an empty row of them too") { database in
      let blobs: [[UInt8]] = [[], [0], Array(0...255), Array(repeating: 7, count: 1_000_000)]
      try await expectRoundTrip(blobs.map(SQLValue.blob), column: "BYTEA", on: database)
    },
    ConformanceCheck("null stays null in every type") { database in
      for column in ["TEXT", "BIGINT", "DOUBLE PRECISION", "BYTEA"] as [StaticString] {
        try await expectRoundTrip([.null], column: column, on: database)
      }
    },
    ConformanceCheck("true, false and a missing value bind as integers and null") { database in
      let row = try await database.read { transaction in
        try transaction.row(
          """
          SELECT CAST(\(true) AS BIGINT) AS yes, CAST(\(false) AS BIGINT) AS no,
            CAST(\(optional: Int?.none) AS BIGINT) AS missing
          """
        )
      }
      try expectEqual(try row?.bool("yes"), true)
      try expectEqual(try row?.bool("no"), false)
      try expectEqual(try row?.integerIfPresent("missing"), nil)
    },
  ]
}

private func expectRoundTrip(
  _ values: [SQLValue],
  column: StaticString,
  on database: any Database
) async throws {
  let returned = try await database.write { transaction in
    try transaction.execute("CREATE TABLE kept (n BIGINT PRIMARY KEY, value \(raw: column))")
    for (n, value) in values.enumerated() {
      try transaction.execute("INSERT INTO kept (n, value) VALUES (\(n), \(value))")
    }
    let rows = try transaction.rows("SELECT n, value FROM kept ORDER BY n")
    try transaction.execute("DROP TABLE kept")
    return rows
  }
  let columns = try Row.Columns(["n", "value"])
  let expected = values.enumerated().map { n, value in
    Row(columns, values: [.integer(n), value])
  }
  for (row, kept) in zip(returned, expected) where row != kept || !row.hasSameScalars(as: kept) {
    throw ConformanceFailure(description: "\("\(kept)".prefix(200)) came back as \(row)")
  }
  try expectEqual(returned.count, expected.count)
}

extension Row {
  /// Swift's own equality takes é and e with an accent for the same.
  fileprivate func hasSameScalars(as other: Row) -> Bool {
    guard let text = try? textIfPresent("value") else { return true }
    guard let otherText = try? other.textIfPresent("value") else { return false }
    return text.unicodeScalars.elementsEqual(otherText.unicodeScalars)
  }
}
