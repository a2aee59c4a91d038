import Kernel
import Markup
import SiteMap

/// What a button of the composer asks for without publishing anything.
enum ComposerStep: Equatable, Sendable {
  /// Puts the outline of a template into the text.
  case template(String)
  /// Puts a learned fact into the text.
  case fact(String)
  /// Asks command to release a learned fact.
  case ask(String)
  /// Asks command to release the text as it is.
  case askForText
  /// Posts a text that command has decided on, by the number of the decision's event.
  case approved(Int)
  /// Puts a text into the field that command was asked about, by the number of the asking event.
  case use(Int)
  case upload
  case preview
  /// Takes back a scheduled post by its number.
  case unschedule(Int)

  init(_ text: String) throws(RunError) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let rest = parts.count == 2 ? parts[1] : ""
    switch (parts.first, rest) {
    case ("template", let id) where !id.isEmpty: self = .template(id)
    case ("fact", let id) where !id.isEmpty: self = .fact(id)
    case ("ask", let id) where !id.isEmpty: self = .ask(id)
    case ("ask", ""): self = .askForText
    case ("upload", ""): self = .upload
    case ("preview", ""): self = .preview
    default: self = try Self.numbered(parts.first ?? "", rest, text)
    }
  }

  private static func numbered(
    _ name: String, _ rest: String, _ text: String
  ) throws(RunError) -> ComposerStep {
    guard let number = Int(rest) else { throw .unknownDeed(text) }
    return switch name {
    case "approved": .approved(number)
    case "use": .use(number)
    case "unschedule": .unschedule(number)
    default: throw .unknownDeed(text)
    }
  }

  var text: String {
    switch self {
    case .template(let id): "template:\(id)"
    case .fact(let id): "fact:\(id)"
    case .ask(let id): "ask:\(id)"
    case .askForText: "ask"
    case .approved(let number): "approved:\(number)"
    case .upload: "upload"
    case .use(let number): "use:\(number)"
    case .preview: "preview"
    case .unschedule(let number): "unschedule:\(number)"
    }
  }

  /// Whether it does something in the run besides filling the form.
  var isDone: Bool {
    switch self {
    case .ask, .askForText, .approved, .unschedule: true
    default: false
    }
  }
}

/// A button of the composer that does one step: in the page itself where the script can, else by
/// sending the form, which comes back as it was.
struct StepButton<Content: HTML>: HTML {
  let step: ComposerStep
  let screen: RunScreen
  /// What the script puts into the text by itself.
  var insert: String?
  let deed: String
  var cssClass = "quiet"
  @HTMLBuilder let content: () -> Content

  var body: some HTML {
    Element(
      "button",
      [
        "type": "submit", "class": cssClass, "name": "step", "value": step.text,
        "formaction": Link.runCompose(screen.run.rawValue).path,
        "formenctype": "multipart/form-data", "formnovalidate": "",
        "data-step": step.isDone ? "act" : nil,
        "data-insert": insert, "data-into": insert.map { _ in "text-\(deed)" },
      ]
    ) { content() }
  }
}
