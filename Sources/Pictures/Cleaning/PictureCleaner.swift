import CVips

/// Reads an untrusted picture and makes a clean one of its pixels.
///
/// Blocks its thread, for ``PictureLimits/seconds`` at most: see ``PictureQueue``.
package struct PictureCleaner: Sendable {
  private let limits: PictureLimits

  package init(limits: PictureLimits = PictureLimits()) {
    self.limits = limits
  }

  package func clean(_ bytes: [UInt8]) throws(PictureError) -> CleanPicture {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    guard let kind = PictureKind(sniffing: bytes) else { throw .notAPicture }
    guard rollcall_vips_start() == 0, rollcall_vips_reads(kind.shim) != 0 else {
      throw .cannotRead(kind)
    }
    let layout = PictureLayout(of: bytes, kind)
    guard layout.scans <= limits.scans else { throw .tooIntricate }
    let result = bytes.withUnsafeBytes { read($0, kind, layout) }
    return try result.get()
  }

  private func read(
    _ bytes: UnsafeRawBufferPointer, _ kind: PictureKind, _ layout: PictureLayout
  ) -> Result<CleanPicture, PictureError> {
    guard let picture = rollcall_vips_open(bytes.baseAddress, bytes.count, kind.shim) else {
      return .failure(.damaged(kind))
    }
    defer { rollcall_vips_close(picture) }
    let width = Int(rollcall_vips_width(picture))
    let height = Int(rollcall_vips_height(picture))
    guard width > 0, height > 0 else { return .failure(.damaged(kind)) }
    guard max(width, height) <= limits.side,
      width.multipliedReportingOverflow(by: height).partialValue <= limits.pixels
    else {
      return .failure(.tooManyPixels(width: width, height: height, limit: limits.pixels))
    }
    let findings = PictureFindings(VipsMetadata(picture), layout: layout).all
    return encode(picture, kind, findings)
  }

  private func encode(
    _ picture: OpaquePointer, _ kind: PictureKind, _ findings: [PictureFinding]
  ) -> Result<CleanPicture, PictureError> {
    let isSeeThrough = rollcall_vips_has_alpha(picture) != 0
    let target = kind == .png || kind == .gif || isSeeThrough ? PictureKind.png : .jpeg
    let start = ContinuousClock.now
    var output = rollcall_vips_output()
    let status = rollcall_vips_clean(
      picture, Int32(limits.keptSide), target == .png ? 1 : 0, limits.seconds, &output)
    defer { rollcall_vips_free(output.bytes) }
    guard status == 0, let first = output.bytes else {
      let hasWaited = ContinuousClock.now - start > .seconds(limits.seconds)
      return .failure(hasWaited ? .tookTooLong : .damaged(kind))
    }
    return .success(
      CleanPicture(
        kind: target, bytes: Array(UnsafeRawBufferPointer(start: first, count: output.length)),
        width: Int(output.width), height: Int(output.height), original: kind, findings: findings))
  }
}

extension PictureKind {
  fileprivate var shim: rollcall_vips_kind {
    switch self {
    case .jpeg: rollcall_vips_jpeg
    case .png: rollcall_vips_png
    case .webp: rollcall_vips_webp
    case .gif: rollcall_vips_gif
    case .heif: rollcall_vips_heif
    }
  }
}

extension VipsMetadata {
  /// Copies everything, so that nothing of the library is needed afterwards.
  fileprivate init(_ picture: OpaquePointer) {
    self.init(pages: Int(rollcall_vips_pages(picture)))
    for name in Block.allCases {
      var length = 0
      guard let first = rollcall_vips_block(picture, name.rawValue, &length), length > 0
      else { continue }
      blocks[name] = Array(UnsafeRawBufferPointer(start: first, count: length))
    }
    var name: UnsafePointer<CChar>?
    for place in 0..<Self.mostRemarks {
      guard let text = rollcall_vips_remark(picture, Int32(place), &name), let name else { break }
      remarks.append((String(cString: name), String(cString: text)))
    }
  }
}
