package struct Text: PrimitiveHTML {
  package let content: String

  package init(_ content: String) {
    self.content = content
  }

  package func render(into output: inout String) {
    // Scalars, not characters: "<" followed by a combining accent is one character that is not
    // "<", and would slip through unescaped.
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      default: output.unicodeScalars.append(scalar)
      }
    }
  }
}
