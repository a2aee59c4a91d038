import DraftReview
import Web

/// The form of a draft as it was sent: what was written, on which version, and what to do with it.
struct DraftForm: Equatable, Sendable {
  /// nil when the form holds no text, because the page only showed it.
  var content: DraftContent?
  /// The version that the writer saw; 0 for a new draft.
  var base: Int
  var command: Command
  /// Why a finding may stand, or what to say with a request.
  var reason: String
  /// Why the picture that came with it was not taken.
  var pictureFault: String?

  enum Command: Equatable, Sendable {
    case save
    /// Look at the findings, save nothing.
    case check
    /// Put the finding's rewrite in place, save nothing.
    case mend(FindingKey)
    /// Take hidden characters out, save nothing.
    case clean
    /// Take the picture off.
    case detach
    case submit
    case ignore(FindingKey)
    case override(FindingKey)
  }

  init(_ form: FormData, networks: [Network]) {
    base = Int(form.text("version")) ?? 0
    content = form["text"].map { DraftContent(form, text: $0, networks: networks) }
    let words = form.text("do").split(separator: "=", maxSplits: 1).map(String.init)
    let key = words.count > 1 ? FindingKey(words[1]) : nil
    command = Command(words.first ?? "save", key)
    reason = form.text(words.count > 1 ? "reason-\(words[1])" : "note")
  }

  /// What is wrong with the form, by field.
  var faults: [(field: String, message: String)] {
    guard let content else { return [] }
    return DraftLimits.faults(in: content)
      + [pictureFault].compactMap(\.self).map { (field: PictureFields.file, message: $0) }
  }
}

extension DraftForm.Command {
  fileprivate init(_ word: String, _ key: FindingKey?) {
    switch (word, key) {
    case ("check", _): self = .check
    case ("clean", _): self = .clean
    case ("detach", _): self = .detach
    case ("submit", _): self = .submit
    case ("fix", let key?): self = .mend(key)
    case ("ignore", let key?): self = .ignore(key)
    case ("override", let key?): self = .override(key)
    default: self = .save
    }
  }

  /// Whether what was written becomes a version of the draft.
  var saves: Bool {
    switch self {
    case .save, .detach, .submit, .ignore, .override: true
    case .check, .mend, .clean: false
    }
  }
}

extension DraftContent {
  init(_ form: FormData, networks: [Network]) {
    self.init(form, text: form["text"] ?? "", networks: networks)
  }

  fileprivate init(_ form: FormData, text: String, networks: [Network]) {
    let chosen = Set(form.all("networks"))
    let own = networks.compactMap { network -> (String, String)? in
      let text = form["own-\(network.id)"] ?? ""
      return text.allSatisfy(\.isWhitespace) ? nil : (network.id, text)
    }
    let picture = form.text("picture")
    self.init(
      title: form.text("title"), text: text,
      own: Dictionary(own) { $1 },
      networks: networks.map(\.id).filter(chosen.contains),
      picture: picture.isEmpty ? nil : picture, alt: form.text("alt"))
  }

  /// Without white space at the ends of its texts, as networks publish it.
  var trimmed: DraftContent {
    var trimmed = self
    trimmed.text = text.trimmedEnds
    trimmed.own = own.mapValues(\.trimmedEnds)
    return trimmed
  }
}

extension String {
  fileprivate var trimmedEnds: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace } ?? start
    return start == endIndex ? "" : String(self[start...end])
  }
}
