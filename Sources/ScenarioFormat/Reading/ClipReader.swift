import ContentFiles
import Kernel

/// Reads `clips.yaml`, which a pack has when the agency can post short videos of its own.
struct ClipReader {
  let reading: Reading

  static let path = "clips.yaml"

  func read() -> [Clip] {
    guard let root = reading.open(Self.path, required: false),
      let record = YamlRecord<ClipsKey>(root)
    else { return [] }
    var clips: [Clip] = []
    for value in record.need(.clips)?.someItems() ?? [] {
      guard let clip = clip(value) else { continue }
      if clips.contains(where: { $0.id == clip.id }) {
        value.fault("There are two clips “\(clip.id)”. Give one of them another id.")
      }
      clips.append(clip)
    }
    return clips
  }

  private func clip(_ value: YamlValue) -> Clip? {
    guard let record = YamlRecord<ClipKey>(value),
      let id = record.need(.id)?.lineText(),
      let video = VideoReader(reading: reading).read(record.need(.video))
    else { return nil }
    return Clip(id: .init(id), shows: record.need(.shows)?.lineText() ?? "", video: video)
  }
}
