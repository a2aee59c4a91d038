import ContentFiles

/// Reads the `video` of an inject.
struct VideoReader {
  let reading: Reading

  func read(_ value: YamlValue?) -> Video? {
    guard let value, let record = YamlRecord<VideoKey>(value) else { return nil }
    let seconds = record.need(.seconds)?.whole(1...600) ?? 1
    let captions = record.need(.captions)?.someItems() ?? []
    return Video(
      poster: MediaReader(reading: reading).read(record[.poster]),
      seconds: seconds,
      captions: self.captions(captions, within: seconds),
      transcript: record.need(.transcript)?.text() ?? "")
  }

  private func captions(_ values: [YamlValue], within seconds: Int) -> [Video.Caption] {
    var captions: [Video.Caption] = []
    for value in values {
      guard let record = YamlRecord<CaptionKey>(value) else { continue }
      let from = record.need(.from)?.whole(0...600) ?? 0
      if from >= seconds {
        record[.from]?.fault("The caption comes at \(from) s, but the video ends at \(seconds) s.")
      }
      if let last = captions.last, from <= last.from {
        record[.from]?.fault(
          "The caption comes at \(from) s, not after the one before. Put them in order of time.")
      }
      captions.append(Video.Caption(from: from, text: record.need(.text)?.lineText() ?? ""))
    }
    return captions
  }
}
