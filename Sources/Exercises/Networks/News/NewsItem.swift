import RunLog
import ScenarioFormat

/// What a news house wrote, with the words of the agency that it used.
struct NewsItem: Equatable, Sendable {
  var post: Post
  var headline: String
  var rest: String
  /// The agency's post that it quotes, with the words.
  var source: Post?
  var quoted: String?
}

extension RunScreen {
  /// Newest first.
  var news: [NewsItem] {
    posts.reversed().filter { $0.author.kind == .media && withdrawn[$0.number] == nil }
      .map(newsItem)
  }

  private func newsItem(_ post: Post) -> NewsItem {
    let (headline, rest) = Self.headline(of: post.text)
    var item = NewsItem(post: post, headline: headline, rest: rest)
    if let quoted = post.quoted.flatMap({ self.post($0) }), quoted.author.kind == .agency {
      item.source = quoted
      item.quoted = TextCut(quoted.text, after: 160).short
      return item
    }
    let own = posts.prefix(post.number).reversed().filter { $0.author.kind == .agency }.prefix(20)
    for source in own {
      guard let words = QuotedWords.longest(of: source.text, in: post.text) else { continue }
      if words.count > item.quoted?.count ?? 0 {
        item.source = source
        item.quoted = words
      }
    }
    return item
  }

  /// The first sentence, and what follows.
  static func headline(of text: String) -> (headline: String, rest: String) {
    var end = text.startIndex
    for index in text.indices.prefix(140) {
      let next = text.index(after: index)
      let isEnd = text[index].isNewline || ".!?".contains(text[index])
      guard isEnd, next == text.endIndex || text[next].isWhitespace else { continue }
      end = text[index].isNewline ? index : next
      if text.distance(from: text.startIndex, to: end) >= 20 { break }
    }
    guard end > text.startIndex else { return (TextCut(text, after: 110).short, text) }
    let rest = text[end...].drop { $0.isWhitespace }
    return (String(text[..<end]), String(rest))
  }
}
