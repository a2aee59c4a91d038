import Hummingbird
import NIOCore
import Web

extension Response {
  /// Bytes that the browser saves as a file.
  static func download(_ bytes: [UInt8], as type: String, named name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .contentDisposition: "attachment; filename=\"\(name)\"",
        .cacheControl: "private, no-store",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// A table as a file for spreadsheets.
  static func download(_ table: DataTable) -> Response {
    download(Array(table.csv.utf8), as: "text/csv; charset=utf-8", named: "\(table.id).csv")
  }
}
