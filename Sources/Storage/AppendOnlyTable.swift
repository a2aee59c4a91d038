/// A table whose rows are added and never changed or removed: the database itself refuses it.
package struct AppendOnlyTable: Sendable, Equatable, ExpressibleByStringLiteral {
  package let name: StaticString

  package init(stringLiteral name: StaticString) {
    self.name = name
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.name.description == right.name.description
  }
}
