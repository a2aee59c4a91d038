import Foundation

/// What an EXIF block gives away, in sentences.
struct ExifReport {
  private let exif: ExifBlock

  init(_ exif: ExifBlock) {
    self.exif = exif
  }

  var findings: [PictureFinding] {
    let parts = [
      place, date, camera, serialNumber, owner, author, software, description, note, thumbnail,
      makerNote, rotation,
    ]
    return parts.compactMap(\.self)
  }

  private var place: PictureFinding? {
    guard let north = angle(2, reference: 1, negative: "S", most: 90),
      let east = angle(4, reference: 3, negative: "W", most: 180)
    else {
      let hasPosition = exif.entries[.position]?.isEmpty == false
      return hasPosition ? PictureFinding(.place, "Part of a GPS position or its time.") : nil
    }
    return PictureFinding(.place, "Taken at \(north.asDegrees), \(east.asDegrees).")
  }

  /// Degrees, minutes and seconds as one number of degrees.
  private func angle(_ tag: Int, reference: Int, negative: String, most: Double) -> Double? {
    guard let parts = exif[.position, tag]?.fractions, let degrees = parts.first else { return nil }
    let minutes = parts.count > 1 ? parts[1] : 0
    let seconds = parts.count > 2 ? parts[2] : 0
    let value = degrees + minutes / 60 + seconds / 3600
    guard value <= most else { return nil }
    return exif.text(.position, reference) == negative ? -value : value
  }

  private var date: PictureFinding? {
    let taken = exif.text(.camera, 0x9003) ?? exif.text(.camera, 0x9004)
    return (taken ?? exif.text(.picture, 0x0132)).map {
      PictureFinding(.date, "Taken on \($0.asDate).")
    }
  }

  private var camera: PictureFinding? {
    let model = exif.text(.picture, 0x0110)
    let make = exif.text(.picture, 0x010F).flatMap { model?.hasPrefix($0) == true ? nil : $0 }
    let names = [make, model].compactMap(\.self)
    return names.isEmpty
      ? nil : PictureFinding(.camera, "Taken with \(names.joined(separator: " ")).")
  }

  private var serialNumber: PictureFinding? {
    (exif.text(.camera, 0xA431) ?? exif.text(.camera, 0xA435)).map {
      PictureFinding(.serialNumber, "Serial number of the camera or lens: \($0).")
    }
  }

  private var owner: PictureFinding? {
    exif.text(.camera, 0xA430).map { PictureFinding(.person, "Owner of the camera: \($0).") }
  }

  private var author: PictureFinding? {
    (exif.text(.picture, 0x013B) ?? exif.text(.picture, 0x8298)).map {
      PictureFinding(.person, "Author or owner of the rights: \($0).")
    }
  }

  private var software: PictureFinding? {
    exif.text(.picture, 0x0131).map {
      PictureFinding(.software, "Made or edited with \($0).")
    }
  }

  private var description: PictureFinding? {
    exif.text(.picture, 0x010E).map { PictureFinding(.caption, "Caption: “\($0)”") }
  }

  /// A user comment begins with eight bytes that name its alphabet.
  private var note: PictureFinding? {
    guard let bytes = exif[.camera, 0x9286]?.bytes, bytes.count > 8 else { return nil }
    let words = bytes.dropFirst(8).asText.asPlainWords
    return words.isEmpty ? nil : PictureFinding(.comment, "Comment: “\(words)”")
  }

  private var thumbnail: PictureFinding? {
    guard exif.number(.thumbnail, 0x0202) ?? 0 > 0 else { return nil }
    return PictureFinding(
      .thumbnail,
      "A small copy of the picture, which can still show what was cropped or blacked out.")
  }

  private var makerNote: PictureFinding? {
    exif[.camera, 0x927C].map { _ in
      PictureFinding(
        .makerNote, "The camera maker's own notes, which can name device and settings.")
    }
  }

  private var rotation: PictureFinding? {
    guard let turn = exif.number(.picture, 0x0112), (2...8).contains(turn) else { return nil }
    return PictureFinding(.rotation, "It was stored turned; the clean picture stands upright.")
  }
}

extension Double {
  /// Four decimals are about ten meters; a true minus sign.
  fileprivate var asDegrees: String {
    let text = String(format: "%.4f", abs(self))
    return self < 0 ? "−\(text)" : text
  }
}

extension String {
  /// "2026:03:01 14:05:09" with hyphens in its date.
  fileprivate var asDate: String {
    let parts = split(separator: " ", maxSplits: 1)
    guard let day = parts.first, day.count == 10 else { return self }
    let hyphenated = day.split(separator: ":").joined(separator: "-")
    return ([hyphenated] + parts.dropFirst().map(String.init)).joined(separator: " ")
  }
}
