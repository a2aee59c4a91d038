/// A form for one kind of event, and how a first text is made from its answers.
package struct PostTemplate: Equatable, Sendable {
  package var id: String
  package var name: String
  /// When to use it, in one sentence.
  package var use: String
  package var fields: [Field]
  /// Lines of the text with `{field}` in the place of answers; a line whose answers are all missing
  /// is left out.
  package var lines: [String]
  /// The same in few words, for networks on which the text does not fit.
  package var shortLines: [String]
  /// Whether the composer of an exercise offers it.
  package var isForExercises: Bool

  package struct Field: Equatable, Sendable {
    package var id: String
    package var label: String
    package var hint: String?
    package var isRequired: Bool
    package var isLong: Bool
    /// A believable answer, shown as an example and used to test the template.
    package var example: String

    /// The name and the id of its input on the page.
    package var control: String { "answer-\(id)" }
  }

  package init(
    id: String, name: String, use: String, fields: [Field], lines: [String],
    shortLines: [String] = [], isForExercises: Bool = false
  ) {
    self.id = id
    self.name = name
    self.use = use
    self.fields = fields
    self.lines = lines
    self.shortLines = shortLines
    self.isForExercises = isForExercises
  }
}

extension PostTemplate {
  /// Stands for the agency's name in every template.
  package static let agency = "agency"

  /// The text made from the answers; empty answers count as missing.
  package func text(_ answers: [String: String]) -> String {
    Self.text(lines, answers)
  }

  /// Wording of its own for each network on which the whole text is too long and the short fits.
  package func own(_ answers: [String: String], on networks: [Network]) -> [String: String] {
    let (whole, short) = (text(answers), Self.text(shortLines, answers))
    let narrow = networks.filter { network in
      network.textLimit.map { whole.count > $0 && short.count <= $0 } ?? false
    }
    return short.isEmpty ? [:] : Dictionary(narrow.map { ($0.id, short) }) { $1 }
  }

  /// The text with the name of each required answer in brackets where the answer belongs, such as
  /// “Next update at [Next update], here.”; the short one where the whole is longer than `limit`.
  package func outline(agency: String, limit: Int) -> String {
    let names = fields.filter(\.isRequired).map { ($0.id, "[\($0.label)]") }
    let answers = Dictionary(names + [(Self.agency, agency)]) { $1 }
    let (whole, short) = (text(answers), Self.text(shortLines, answers))
    return whole.count > limit && !short.isEmpty ? short : whole
  }

  private static func text(_ lines: [String], _ answers: [String: String]) -> String {
    lines.compactMap { line -> String? in
      let pieces = TemplatePiece.pieces(of: line)
      let asked = pieces.compactMap(\.field)
      let given = asked.filter { !(answers[$0] ?? "").isEmpty }
      guard asked.isEmpty || given.count == asked.count else { return nil }
      return pieces.map { $0.text(answers) }.joined()
    }
    .joined(separator: "\n")
    .trimmedLines
  }

  /// What is missing or too long, by field.
  package func faults(in answers: [String: String]) -> [(field: String, message: String)] {
    fields.compactMap { field in
      let answer = answers[field.id] ?? ""
      if answer.isEmpty, field.isRequired {
        return (field.control, "“\(field.label)” is missing. \(field.hint ?? "Fill it in.")")
      }
      guard answer.utf8.count <= PostTemplate.longest else {
        return (field.control, "“\(field.label)” is too long. Shorten it.")
      }
      return nil
    }
  }

  /// In bytes.
  private static let longest = 4_000
}

/// A stretch of a template's line: words, or the place of an answer.
enum TemplatePiece: Equatable {
  case words(String)
  case answer(String)

  var field: String? { if case .answer(let field) = self { field } else { nil } }

  func text(_ answers: [String: String]) -> String {
    switch self {
    case .words(let words): words
    case .answer(let field): (answers[field] ?? "").withoutFinalStop
    }
  }

  static func pieces(of line: String) -> [TemplatePiece] {
    var pieces: [TemplatePiece] = []
    var rest = Substring(line)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      pieces.append(.answer(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }
}

extension String {
  /// The template ends the sentence itself.
  fileprivate var withoutFinalStop: String {
    hasSuffix(".") && !hasSuffix("..") && !hasSuffix(".m.") ? String(dropLast()) : self
  }

  /// At most one empty line between two that are not, and none at the ends.
  fileprivate var trimmedLines: String {
    var lines: [Substring] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false)
    where !line.isEmpty || !(lines.last?.isEmpty ?? true) {
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
