/// Attributes by name; one whose value is nil is left out, and an empty one stands for "on".
package typealias Attributes = KeyValuePairs<StaticString, String?>

/// An element with content.
package struct Element<Content: HTML>: PrimitiveHTML {
  private let tag: StaticString
  private let attributes: Attributes
  private let content: Content

  package init(
    _ tag: StaticString,
    _ attributes: Attributes = [:],
    @HTMLBuilder content: () -> Content
  ) {
    self.tag = tag
    self.attributes = attributes
    self.content = content()
  }

  package func render(into output: inout String) {
    renderStart(of: tag, attributes, into: &output)
    content.render(into: &output)
    output += "</\(tag)>"
  }
}

/// An element that never has content, such as `input` or `meta`.
package struct VoidElement: PrimitiveHTML {
  private let tag: StaticString
  private let attributes: Attributes

  package init(_ tag: StaticString, _ attributes: Attributes = [:]) {
    self.tag = tag
    self.attributes = attributes
  }

  package func render(into output: inout String) {
    renderStart(of: tag, attributes, into: &output)
  }
}

private func renderStart(of tag: StaticString, _ attributes: Attributes, into output: inout String)
{
  output += "<\(tag)"
  for case (let name, let value?) in attributes {
    output += " \(name)=\""
    Text(value).render(into: &output)
    output += "\""
  }
  output += ">"
}
