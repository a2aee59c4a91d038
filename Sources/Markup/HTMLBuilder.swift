@resultBuilder
package enum HTMLBuilder {
  package static func buildExpression(_ text: String) -> Text { Text(text) }
  package static func buildExpression<Part: HTML>(_ part: Part) -> Part { part }
  package static func buildBlock<Part: HTML>(_ part: Part) -> Part { part }
  package static func buildBlock<each Part: HTML>(_ parts: repeat each Part)
    -> HTMLGroup<repeat each Part>
  { HTMLGroup(repeat each parts) }
  package static func buildOptional<Part: HTML>(_ part: Part?) -> Part? { part }
  package static func buildEither<First: HTML, Second: HTML>(first: First)
    -> EitherHTML<First, Second>
  { .first(first) }
  package static func buildEither<First: HTML, Second: HTML>(second: Second)
    -> EitherHTML<First, Second>
  { .second(second) }
  package static func buildArray<Part: HTML>(_ parts: [Part]) -> [Part] { parts }
}

package struct HTMLGroup<each Part: HTML>: PrimitiveHTML {
  private let parts: (repeat each Part)

  package init(_ parts: repeat each Part) {
    self.parts = (repeat each parts)
  }

  package func render(into output: inout String) {
    for part in repeat each parts {
      part.render(into: &output)
    }
  }
}

package enum EitherHTML<First: HTML, Second: HTML>: PrimitiveHTML {
  case first(First)
  case second(Second)

  package func render(into output: inout String) {
    switch self {
    case .first(let part): part.render(into: &output)
    case .second(let part): part.render(into: &output)
    }
  }
}

extension Optional: HTML, PrimitiveHTML where Wrapped: HTML {
  package func render(into output: inout String) {
    self?.render(into: &output)
  }
}

extension Array: HTML, PrimitiveHTML where Element: HTML {
  package func render(into output: inout String) {
    for element in self {
      element.render(into: &output)
    }
  }
}
