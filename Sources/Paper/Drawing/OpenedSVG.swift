import CPaper

/// A drawing that the library has read; it stays on the thread that opened it.
final class OpenedSVG {
  fileprivate let pointer: OpaquePointer

  init(source: String, style: String) throws(PaperError) {
    var fault = [CChar](repeating: 0, count: 256)
    let bytes = Array(source.utf8)
    let rules = Array(style.utf8)
    guard
      let opened = rollcall_svg_open(
        bytes, bytes.count, rules, rules.count, &fault, fault.count)
    else {
      let told = fault.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw .drawingUnreadable(SafeText.clean(String(decoding: told, as: UTF8.self)))
    }
    pointer = opened
  }

  deinit {
    rollcall_svg_close(pointer)
  }

  var size: (width: Double, height: Double)? {
    var width = 0.0
    var height = 0.0
    return rollcall_svg_size(pointer, &width, &height) == 0 ? (width, height) : nil
  }

  func png(width: Int, height: Int) throws(PaperError) -> [UInt8] {
    var output = rollcall_bytes()
    guard rollcall_svg_png(pointer, Int32(width), Int32(height), &output) == 0 else {
      throw .drawingFailed
    }
    return Array(taking: output)
  }
}

extension PaperFile {
  func draw(_ drawing: OpenedSVG, in place: PaperRectangle) throws(PaperError) {
    let status = rollcall_svg_draw(
      pointer, drawing.pointer, place.x, place.y, place.width, place.height)
    guard status == 0 else { throw .drawingFailed }
  }
}

extension [UInt8] {
  /// Copies what the library wrote, and gives its memory back.
  init(taking output: rollcall_bytes) {
    self = Array(UnsafeRawBufferPointer(start: output.bytes, count: output.length))
    rollcall_bytes_free(output)
  }
}
