/// Finds the names of persons in posts.
///
/// Copies share the weights. Long texts are read in stretches of 1,024 tokens, so that time and
/// memory grow with the length only.
package struct NameTagger: Sendable {
  /// The model's file in `Content/models`.
  package static let fileName = "names.model"

  private static let stretch = 1024

  private let model: NameModel

  /// `bytes` are those of the model's file, and `name` is what it is called in an error.
  package init(
    model bytes: [UInt8], name: String = Self.fileName
  ) throws(ModelFileError) {
    model = try NameModelFile.model(bytes, name: name)
  }

  package init(_ model: NameModel) {
    self.model = model
  }

  /// `B-PER`, `I-PER` or `O` for each token.
  package func tags(of tokens: [String]) -> [String] { read(tokens).map(\.label) }

  package func read(_ tokens: [String]) -> [NameTag] {
    stride(from: 0, to: tokens.count, by: Self.stretch).flatMap { start in
      let part = tokens[start..<min(start + Self.stretch, tokens.count)]
      return TagChain.best(model.scores(of: part), steps: model.steps)
    }
  }

  /// The names in a text, in Unicode scalars; handles are accounts and no names.
  package func spans(in text: String) -> [TextSpan] {
    spans(in: Array(text.unicodeScalars))
  }

  package func spans(in scalars: [Unicode.Scalar]) -> [TextSpan] {
    let tokens = NameTokens(scalars)
    var names: [TextSpan] = []
    var isOpen = false
    for (tag, (text, span)) in zip(read(tokens.texts), zip(tokens.texts, tokens.spans)) {
      let isName = (tag == .begins || tag == .goesOn) && !text.hasPrefix("@")
      if isName, tag == .goesOn, isOpen {
        names[names.count - 1].end = span.end
      } else if isName {
        names.append(span)
      }
      isOpen = isName
    }
    return names
  }
}
