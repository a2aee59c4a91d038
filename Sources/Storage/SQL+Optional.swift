extension SQL.Interpolation {
  /// Binds NULL for nil.
  package mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
    appendInterpolation(value?.sqlValue ?? .null)
  }
}
