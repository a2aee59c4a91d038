import DraftReview
import Markup

/// A post as it will read on one network, in a look of no company.
struct NetworkPreview: HTML {
  let network: Network
  let content: DraftContent
  let agency: String

  var body: some HTML {
    Element("article", ["class": "preview", "aria-labelledby": "preview-\(network.id)"]) {
      Element("header", ["class": "preview-head"]) {
        Element("h3", ["id": "preview-\(network.id)"]) { network.name }
        Element("p", ["class": countClass]) { count }
      }
      Element("div", ["class": "preview-post"]) {
        Element("p", ["class": "preview-author"]) {
          Element("span", ["class": "avatar", "aria-hidden": "true"]) { "\(agency.prefix(1))" }
          Element("strong") { agency }
        }
        Element("p", ["class": "post-text", "dir": "auto"]) {
          PreviewWords.pieces(of: fitting).map { Word(piece: $0) }
          if !beyond.isEmpty { Element("mark", ["class": "beyond"]) { beyond } }
        }
        content.picture.map { PreviewPicture(id: $0, alt: content.alt) }
      }
      Element("p", ["class": "meta"]) {
        "\(network.note.map { "\($0) " } ?? "")Limits as of \(network.checked)."
      }
    }
  }

  private struct Word: HTML {
    let piece: (text: String, isLink: Bool)

    var body: some HTML {
      if piece.isLink {
        Element("span", ["class": "preview-link"]) { piece.text }
      } else {
        piece.text
      }
    }
  }

  private var text: String { content.text(on: network.id) }
  private var length: Int { text.count }
  private var limit: Int { network.textLimit ?? .max }
  private var fitting: String { String(text.prefix(limit)) }
  private var beyond: String { limit < length ? String(text.dropFirst(limit)) : "" }

  private var count: String {
    guard let limit = network.textLimit else { return "\(length.grouped) characters" }
    let used = "\(length.grouped) of \(limit.grouped) characters"
    return length > limit ? "\(used): \((length - limit).grouped) too many" : used
  }

  private var countClass: String {
    if length > limit { return "count over" }
    return length > limit - limit / 10 ? "count near" : "count"
  }
}

/// Parts the words that a network makes into links from the others.
enum PreviewWords {
  static func pieces(of text: String) -> [(text: String, isLink: Bool)] {
    var pieces: [(text: String, isLink: Bool)] = []
    var word = ""
    func close() {
      guard !word.isEmpty else { return }
      append(word, isLink: isLink(word), to: &pieces)
      word = ""
    }
    for character in text {
      if character.isWhitespace {
        close()
        append("\(character)", isLink: false, to: &pieces)
      } else {
        word.append(character)
      }
    }
    close()
    return pieces
  }

  private static func append(
    _ text: String, isLink: Bool, to pieces: inout [(text: String, isLink: Bool)]
  ) {
    if let last = pieces.last, !last.isLink, !isLink {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append((text, isLink))
    }
  }

  private static func isLink(_ word: String) -> Bool {
    if word.hasPrefix("https://") || word.hasPrefix("http://") { return true }
    guard word.hasPrefix("#") || word.hasPrefix("@") else { return false }
    return word.dropFirst().first?.isLetter ?? false
  }
}

extension Int {
  /// With a comma for every thousand, as people read it.
  var grouped: String {
    let digits = String(magnitude)
    let marked = digits.enumerated().map { index, digit in
      (digits.count - index).isMultiple(of: 3) && index > 0 ? ",\(digit)" : "\(digit)"
    }
    return (self < 0 ? "-" : "") + marked.joined()
  }
}
