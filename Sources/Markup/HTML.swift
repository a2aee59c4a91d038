/// Something that can write itself as HTML.
///
/// Text is escaped, always. There is no way to splice a string in as markup.
package protocol HTML {
  associatedtype Body: HTML
  @HTMLBuilder var body: Body { get }
  func render(into output: inout String)
}

extension HTML {
  package func render(into output: inout String) {
    body.render(into: &output)
  }

  package func rendered() -> String {
    var output = ""
    render(into: &output)
    return output
  }
}

extension Never: HTML {
  package var body: Never { self }
}

/// HTML that writes itself, instead of being made of other HTML.
package protocol PrimitiveHTML: HTML where Body == Never {}

extension PrimitiveHTML {
  /// Never asked for: `render(into:)` of a primitive does not look at its body.
  package var body: Never { preconditionFailure("\(Self.self) writes itself.") }
}
