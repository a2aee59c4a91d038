import Kernel
import ScenarioFormat

/// Which columns a desk watches; it is kept in the address of the page.
struct MonitorChoice: Equatable, Sendable {
  var columns: [Column]
  /// In lower case.
  var watchwords: [String]

  enum Column: Hashable, Sendable {
    case network(SocialPlatform.ID)
    case questions, mentions, words, rumors, mood

    init?(_ name: String, platforms: [SocialPlatform.ID]) {
      switch name {
      case "questions": self = .questions
      case "mentions": self = .mentions
      case "words": self = .words
      case "rumors": self = .rumors
      case "mood": self = .mood
      default:
        guard let platform = platforms.first(where: { $0.rawValue == name }) else { return nil }
        self = .network(platform)
      }
    }

    var name: String {
      switch self {
      case .network(let platform): platform.rawValue
      case .questions: "questions"
      case .mentions: "mentions"
      case .words: "words"
      case .rumors: "rumors"
      case .mood: "mood"
      }
    }
  }

  /// More than anybody reads at once.
  static let mostWords = 12
  static let mostColumns = 12

  /// Unknown names are left out; without any there is what most desks want first.
  init(columns names: [String], words: String, platforms: [SocialPlatform.ID]) {
    var seen: Set<Column> = []
    let wanted = names.compactMap { Column($0, platforms: platforms) }
      .filter { seen.insert($0).inserted }
    let standard: [Column] =
      [.questions, .rumors, .mentions] + platforms.prefix(2).map { .network($0) } + [.mood]
    columns = Array((wanted.isEmpty ? standard : wanted).prefix(Self.mostColumns))
    var known: Set<String> = []
    let list = words.split { $0 == "," || $0.isNewline }
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() }
      .filter { !$0.isEmpty && $0.count <= 60 && known.insert($0).inserted }
    watchwords = Array(list.prefix(Self.mostWords))
    if !watchwords.isEmpty, wanted.isEmpty { columns.insert(.words, at: 1) }
  }
}
