import DraftReview
import RunLog
import ScenarioFormat

/// What lies ready for somebody who writes: first texts, pictures of the scenario, own pictures.
struct WritingSupplies: Sendable {
  var templates: [PostTemplate] = []
  var media: [ScenarioPicture] = []
  /// Own pictures of this run, newest last.
  var pictures: [RunPicture] = []
  /// Clips of the scenario that the agency can post.
  var clips: [Clip] = []

  func clip(_ image: String) -> Clip? { clips.first { $0.image == image } }
  func picture(_ id: RunPicture.ID) -> RunPicture? { pictures.first { $0.id == id } }
}

/// A picture of the pack that the officer can post.
struct ScenarioPicture: Equatable, Sendable {
  /// Below `media/`.
  var file: String
  /// What it shows, as the pack tells where it uses it, else its name in words.
  var shows: String

  /// As a draft names it.
  var image: String { "media/\(file)" }

  /// The pictures among the files of a pack, without the stills of clips.
  static func all(in files: [String], of pack: ScenarioPack) -> [ScenarioPicture] {
    let told = Dictionary(
      pack.injects.compactMap { inject in inject.media.map { ($0, inject.alt ?? "") } },
      uniquingKeysWith: { first, _ in first })
    let stills = Set(
      (pack.injects.compactMap(\.video) + pack.clips.map(\.video)).compactMap(\.poster))
    return files.filter { isPicture($0) && !stills.contains($0) }.sorted().map { path in
      let file = String(path.dropFirst("media/".count))
      let shows = told[path] ?? ""
      return ScenarioPicture(file: file, shows: shows.isEmpty ? words(of: file) : shows)
    }
  }

  private static func isPicture(_ path: String) -> Bool {
    guard path.hasPrefix("media/"), !path.dropFirst("media/".count).contains("/") else {
      return false
    }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return PackMedia.types[ending] != nil
  }

  /// “road-closures.svg” as “Road closures”.
  private static func words(of file: String) -> String {
    let stem = file.split(separator: ".").first.map(String.init) ?? file
    let words = stem.map { $0 == "-" || $0 == "_" ? " " : $0 }
    return String(words.prefix(1)).uppercased() + String(words.dropFirst())
  }
}
