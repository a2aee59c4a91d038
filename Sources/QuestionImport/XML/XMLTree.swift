import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A small XML document as a tree, read without entities, document types or anything from outside.
final class XMLTree {
  /// Without `qti-` and in the words of QTI 2, so that both versions read alike.
  let name: String
  let attributes: [String: String]
  let line: Int
  fileprivate(set) var children: [XMLTree] = []
  /// The own text and that of everything inside, in the order of the file.
  fileprivate(set) var text = ""

  fileprivate init(name: String, attributes: [String: String], line: Int) {
    self.name = name
    self.attributes = attributes
    self.line = line
  }

  static func read(_ text: String, offset: Int) throws(QuestionImportError) -> XMLTree {
    guard text.firstMatch(of: /(?i)<!(DOCTYPE|ENTITY)/) == nil else { throw .hasDocumentType }
    let parser = XMLParser(data: Data(text.utf8))
    parser.shouldResolveExternalEntities = false
    let builder = XMLTreeBuilder(offset: offset)
    parser.delegate = builder
    let isRead = parser.parse()
    if builder.isTooDeep { throw .tooDeep }
    // The parser mends what it can and tells of it on the side; nothing mended is taken over.
    guard isRead, parser.parserError == nil, builder.isWhole, let root = builder.root else {
      throw .broken(line: parser.lineNumber + offset)
    }
    return root
  }

  func first(_ name: String) -> XMLTree? { children.first { $0.name == name } }

  func children(_ name: String) -> [XMLTree] { children.filter { $0.name == name } }

  /// Every element of that name below this one.
  func all(_ name: String) -> [XMLTree] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// The text of this element's `text` child, as Moodle wraps it; plain.
  var wrapped: String { PlainMarkup.text(first("text")?.text ?? "") }
}

private final class XMLTreeBuilder: NSObject, XMLParserDelegate {
  private let offset: Int
  private var open: [XMLTree] = []
  private var count = 0
  private(set) var root: XMLTree?
  private(set) var isTooDeep = false
  private var hasError = false

  /// Everything that was opened is closed, and nothing was complained about.
  var isWhole: Bool { open.isEmpty && !hasError }

  init(offset: Int) {
    self.offset = offset
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    count += 1
    guard open.count < 64, count < 200_000 else {
      isTooDeep = true
      parser.abortParsing()
      return
    }
    let node = XMLTree(
      name: Self.plain(name),
      attributes: Dictionary(attributes.map { (Self.plain($0.key), $0.value) }) { one, _ in one },
      line: parser.lineNumber + offset)
    open.last?.children.append(node)
    if root == nil { root = node }
    open.append(node)
  }

  func parser(
    _: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?
  ) {
    _ = open.popLast()
  }

  func parser(_: XMLParser, parseErrorOccurred _: any Error) { hasError = true }

  func parser(_: XMLParser, foundCharacters string: String) { append(string) }

  func parser(_: XMLParser, foundCDATA block: Data) {
    append(String(decoding: block, as: UTF8.self))
  }

  private func append(_ string: String) {
    for node in open { node.text += string }
  }

  /// `qti-choice-interaction` as `choiceInteraction`; prefixes of name spaces go.
  private static func plain(_ name: String) -> String {
    let local = name.split(separator: ":").last.map(String.init) ?? name
    let words = (local.hasPrefix("qti-") ? String(local.dropFirst(4)) : local).split(separator: "-")
    guard let first = words.first else { return local }
    return first + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
