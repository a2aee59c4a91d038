import CMarkGFM

/// Markdown text (CommonMark) as HTML; HTML inside the text is left out, not passed on.
package struct Markdown: PrimitiveHTML {
  private let text: String

  package init(_ text: String) {
    self.text = text
  }

  package func render(into output: inout String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let html = rollcall_markdown_to_html(characters.baseAddress, characters.count) else {
          return
        }
        defer { rollcall_free(html) }
        output += String(cString: html)
      }
    }
  }
}
