import HTTPTypes
import Hummingbird
import Web

extension Response {
  /// A table as a file to save.
  static func csv(_ table: DataTable, named name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(name)\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: table.csv)))
  }
}
