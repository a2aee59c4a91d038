package import ContentFiles
import Kernel

/// Reads the simulated networks of `Content/platforms`.
package enum PlatformReader {
  /// `files` is file name to text, such as `microblog.yaml`.
  package static func read(
    _ files: [String: String]
  ) -> (platforms: [SocialPlatform], faults: [ContentFault]) {
    let log = FaultLog()
    let platforms = files.sorted { $0.key < $1.key }.compactMap { file, text in
      YamlFile.read(text, file: file, log: log).flatMap(platform)
    }
    return (platforms, log.sorted)
  }

  private static func platform(_ root: YamlValue) -> SocialPlatform? {
    guard let record = YamlRecord<PlatformKey>(root) else { return nil }
    let id = record.need(.id)?.identifier() ?? ""
    if !id.isEmpty, root.file != "\(id).yaml" {
      record[.id]?.fault("The id “\(id)” is not the file's name. Make them equal.")
    }
    if ["phone", "email", "radio", "desk"].contains(id) {
      record[.id]?.fault("“\(id)” is a channel of the officer's own. Choose another id.")
    }
    return SocialPlatform(
      id: .init(id),
      name: record.need(.name)?.lineText() ?? "",
      postNoun: record.need(.postNoun)?.lineText() ?? "",
      textLimit: record.need(.textLimit)?.whole(1...100_000) ?? 1,
      altLimit: record.need(.altLimit)?.whole(1...100_000) ?? 1,
      allowsPolls: record.need(.allowsPolls)?.flag() ?? false,
      ranking: record[.ranking]?.number() ?? 1,
      checked: record.need(.checked)?.date() ?? "")
  }
}
