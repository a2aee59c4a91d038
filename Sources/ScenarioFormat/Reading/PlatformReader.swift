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
    let names = record[.acts]?.items().compactMap { $0.choice(PlatformAct.self) }
    return SocialPlatform(
      id: .init(id),
      name: record.need(.name)?.lineText() ?? "",
      postNoun: record.need(.postNoun)?.lineText() ?? "",
      kind: record[.kind]?.choice(SocialPlatform.Kind.self) ?? usualKind(id),
      describes: record[.describes]?.text() ?? "",
      textLimit: record.need(.textLimit)?.whole(1...100_000) ?? 1,
      altLimit: record.need(.altLimit)?.whole(1...100_000) ?? 1,
      shownFirst: record[.shownFirst]?.whole(1...100_000),
      needsPicture: record[.needsPicture]?.flag() ?? false,
      acts: names.map(Set.init) ?? usualActs(polls: record[.allowsPolls]?.flag() ?? false),
      editMinutes: record[.editMinutes]?.whole(1...100_000),
      countsPolls: names != nil,
      ranking: record[.ranking]?.number() ?? 1,
      checked: record.need(.checked)?.date() ?? "")
  }

  // Packs that were kept with older runs say neither kind nor acts.

  private static func usualKind(_ id: String) -> SocialPlatform.Kind {
    id == "community" ? .community : .microblog
  }

  private static func usualActs(polls: Bool) -> Set<PlatformAct> {
    Set(PlatformAct.allCases).subtracting(polls ? [] : [.poll])
  }
}
