import CLibPQ
import Storage

/// What the server sent back; freed with the last reference.
final class QueryResult {
  private let handle: OpaquePointer?

  init(_ handle: OpaquePointer?) {
    self.handle = handle
  }

  deinit { PQclear(handle) }

  /// How many rows an INSERT, UPDATE or DELETE touched.
  var touched: Int {
    Int(String(cString: PQcmdTuples(handle))) ?? 0
  }

  /// What the server did, such as `COMMIT`; or `ROLLBACK`, although a commit was asked for.
  var command: String {
    String(cString: PQcmdStatus(handle))
  }

  func rows() throws -> [Row] {
    let width = PQnfields(handle)
    let names = (0..<width).map { column in
      PQfname(handle, column).map { String(cString: $0) } ?? ""
    }
    let columns = try Row.Columns(names)
    let types = (0..<width).map { PQftype(handle, $0) }
    do {
      return try (0..<PQntuples(handle)).map { row in
        Row(
          columns,
          values: try zip(0..<width, types).map { try value(row: row, column: $0, type: $1) })
      }
    } catch let error as PostgresValueError {
      throw error.asStorageError
    }
  }

  private func value(row: Int32, column: Int32, type: UInt32) throws -> SQLValue {
    guard PQgetisnull(handle, row, column) == 0, let start = PQgetvalue(handle, row, column)
    else { return .null }
    let count = Int(PQgetlength(handle, row, column))
    return try start.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      try SQLValue(UnsafeBufferPointer(start: bytes, count: count), type: type)
    }
  }
}
