/// A statement with its arguments.
///
/// Interpolated values are always bound, never spliced; another `SQL` is joined in with its own
/// arguments, and only text written in the source can become part of the statement:
///
/// ```swift
/// "SELECT title FROM course WHERE id = \(course.id)"
/// "SELECT title FROM course WHERE \(.among("id", ids))"
/// ```
package struct SQL: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// The pieces of text between the arguments: always one more than there are arguments.
  package private(set) var fragments: [String]
  package private(set) var arguments: [SQLValue]

  package init(stringLiteral text: String) {
    fragments = [text]
    arguments = []
  }

  package init(stringInterpolation interpolation: Interpolation) {
    self = interpolation.statement
  }

  package static func += (left: inout SQL, right: SQL) {
    left.fragments[left.fragments.count - 1] += right.fragments.first ?? ""
    left.fragments += right.fragments.dropFirst()
    left.arguments += right.arguments
  }

  private mutating func bind(_ value: SQLValue) {
    arguments.append(value)
    fragments.append("")
  }
}

extension SQL {
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var statement: SQL = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      statement.arguments.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ text: String) {
      statement.fragments[statement.fragments.count - 1] += text
    }

    package mutating func appendInterpolation(_ value: some SQLConvertible) {
      statement.bind(value.sqlValue)
    }

    /// Binds the value, or null.
    ///
    /// The label is there because Swift warns of an optional without one.
    package mutating func appendInterpolation(optional value: (some SQLConvertible)?) {
      statement.bind(value?.sqlValue ?? .null)
    }

    package mutating func appendInterpolation(_ part: SQL) {
      statement += part
    }

    /// Text from the source, such as a list of columns; a value from outside does not compile here.
    package mutating func appendInterpolation(raw text: StaticString) {
      appendLiteral("\(text)")
    }
  }
}

extension SQL {
  /// `column IN (…)`, or what is never true when there are no values.
  package static func among(
    _ column: StaticString,
    _ values: some Sequence<some SQLConvertible>
  ) -> SQL {
    let bound = values.map { "\($0)" as SQL }
    return bound.isEmpty ? "1 = 0" : "\(raw: column) IN (\(bound.joined(by: ", ")))"
  }
}

extension Sequence<SQL> {
  /// The parts as one, for example conditions with `" AND "` between them.
  package func joined(by separator: StaticString) -> SQL {
    var whole: SQL = ""
    for (index, part) in enumerated() {
      if index > 0 { whole += "\(raw: separator)" }
      whole += part
    }
    return whole
  }
}
