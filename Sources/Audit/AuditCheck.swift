import Storage

/// What a check of the record found.
package struct AuditReport: Sendable, Equatable {
  package var seals = 0
  package var sealedRows = 0
  /// Rows added since the last seal.
  package var newRows = 0
  package var faults: [AuditFault] = []
  /// The last seal: its number, moment and digest.
  package var head: AuditSeal?
}

/// Something in the record that is not as it was written.
package enum AuditFault: Sendable, Equatable {
  /// Among these rows of the table, counted from 1, one was changed, moved, removed or put in.
  case changed(table: String, rows: ClosedRange<Int>, seal: Int)
  case missing(table: String, sealed: Int, found: Int)
  case sealChanged(Int)
  case sealMissing(after: Int)
  /// A table of this version that no seal can be checked against.
  case unknownTable(String)

  package var sentence: String {
    switch self {
    case .changed(let table, let rows, let seal):
      "Of the table \(table), something in rows \(rows.lowerBound) to \(rows.upperBound) is not "
        + "what seal \(seal) was made over."
    case .missing(let table, let sealed, let found):
      "Of the table \(table), \(sealed) rows were sealed and \(found) are there."
    case .sealChanged(let number):
      "Seal \(number) was changed, or does not follow on the one before."
    case .sealMissing(let number): "The seal after seal \(number) is missing."
    case .unknownTable(let name):
      "The seals tell of a table \(name), which this version does not know."
    }
  }
}

extension AuditLog {
  /// Whether a seal that was noted elsewhere is among those of the record.
  package func contains(seal digest: String) async throws -> Bool {
    try await database.read {
      try $0.exists("SELECT number FROM audit_seal WHERE digest = \(digest)")
    }
  }

  /// Reads the whole record and holds it against the seals.
  package func check() async throws -> AuditReport {
    try await database.read { [tables] transaction in
      var report = AuditReport()
      let seals = try transaction.checkedSeals(&report)
      report.seals = seals.count
      report.head = seals.last
      let known = Set(tables.map(\.name.description))
      let named = Set(seals.flatMap { $0.tables.map(\.name) })
      report.faults += named.subtracting(known).sorted().map { .unknownTable($0) }
      for table in tables { try transaction.check(table, against: seals, &report) }
      return report
    }
  }
}

extension Transaction {
  fileprivate func checkedSeals(_ report: inout AuditReport) throws -> [AuditSeal] {
    var seals: [AuditSeal] = []
    for row in try rows("SELECT * FROM audit_seal ORDER BY number") {
      let number = try row.integer("number")
      let expected = (seals.last?.number ?? 0) + 1
      if number != expected { report.faults.append(.sealMissing(after: expected - 1)) }
      guard try AuditSeal.isWhole(row), let seal = try? AuditSeal(row) else {
        report.faults.append(.sealChanged(number))
        continue
      }
      if number == expected, seal.previous != seals.last?.digest ?? AuditSeal.start {
        report.faults.append(.sealChanged(number))
      }
      seals.append(seal)
    }
    return seals
  }

  fileprivate func check(
    _ table: AppendOnlyTable, against seals: [AuditSeal], _ report: inout AuditReport
  ) throws {
    let name = table.name.description
    var marks = seals.compactMap { seal in
      seal.tables.first { $0.name == name }.map { (seal: seal.number, sealed: $0) }
    }[...]
    var chain = TableChain(table: name)
    var checked = 0
    marks = marks.drop { $0.sealed.rows == 0 }
    let total = marks.last?.sealed.rows ?? 0
    var isGood = true
    try forEachRow(of: table) { row in
      chain.add(row)
      while let mark = marks.first, mark.sealed.rows == chain.rows {
        if isGood, mark.sealed.digest != chain.digest {
          isGood = false
          let first = min(checked + 1, chain.rows)
          report.faults.append(.changed(table: name, rows: first...chain.rows, seal: mark.seal))
        }
        checked = chain.rows
        marks.removeFirst()
      }
    }
    if chain.rows < total {
      report.faults.append(.missing(table: name, sealed: total, found: chain.rows))
    }
    report.sealedRows += min(total, chain.rows)
    report.newRows += max(0, chain.rows - total)
  }

  private func forEachRow(of table: AppendOnlyTable, _ body: (Row) -> Void) throws {
    let portion = 2_000
    var place = Int.min
    while true {
      let rows = try rows(
        """
        SELECT rowid AS audit_place, \(raw: table.name).* FROM \(raw: table.name)
        WHERE rowid > \(place) ORDER BY rowid LIMIT \(portion)
        """
      )
      for row in rows { body(row) }
      guard rows.count == portion, let last = try rows.last?.integer("audit_place") else { return }
      place = last
    }
  }
}
