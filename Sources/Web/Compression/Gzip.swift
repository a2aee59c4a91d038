import CZlib
package import NIOCore

/// The gzip format (RFC 1952), written by zlib.
package enum Gzip {
  /// The bytes compressed, or nil when zlib has no memory for it.
  ///
  /// `level` is zlib's: 1 is fast, 9 is small. `name` is put into the header, where browsers read
  /// over it.
  package static func compressed(
    _ bytes: ByteBuffer, level: Int32, name: String = ""
  ) -> ByteBuffer? {
    var stream = z_stream()
    // 15 is the largest window; 16 more asks for the gzip header; 8 is zlib's usual memory.
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var text = name.utf8.map { Bytef($0) } + [0]
    return text.withUnsafeMutableBufferPointer { text in
      var header = gz_header()
      header.name = text.baseAddress
      header.os = 255
      return withUnsafeMutablePointer(to: &header) { header in
        deflateSetHeader(&stream, header)
        return finish(&stream, bytes)
      }
    }
  }

  private static func finish(_ stream: inout z_stream, _ bytes: ByteBuffer) -> ByteBuffer? {
    let most = Int(deflateBound(&stream, uLong(bytes.readableBytes)))
    var result = ByteBuffer()
    var isWhole = false
    bytes.withUnsafeReadableBytes { source in
      _ = result.writeWithUnsafeMutableBytes(minimumWritableBytes: most) { target in
        // zlib takes what it only reads as mutable, as old C does.
        stream.next_in = UnsafeMutablePointer(
          mutating: source.bindMemory(to: Bytef.self).baseAddress)
        stream.avail_in = uInt(source.count)
        stream.next_out = target.bindMemory(to: Bytef.self).baseAddress
        stream.avail_out = uInt(target.count)
        isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
        return Int(stream.total_out)
      }
    }
    return isWhole ? result : nil
  }
}
