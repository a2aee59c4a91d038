/// What the tagger has learned: a linear chain over tags (a conditional random field).
///
/// Scores are logarithms of odds, one for each ``NameTag``.
package struct NameModel: Sendable {
  package let classes: WordClasses

  /// The table's size: two to this power rows.
  package let bits: Int

  /// One row for each hash, in steps of `scale`; the first column, silence, is 0 everywhere.
  package let table: [SIMD4<Int8>]
  package let scale: SIMD4<Float>

  /// What speaks for a tag after each tag.
  package let steps: [SIMD4<Float>]

  /// What speaks for each tag anywhere, and besides in handles; moves precision against recall.
  package let border: SIMD4<Float>
  package let handleBorder: SIMD4<Float>

  package init(
    classes: WordClasses, table: [SIMD4<Int8>], scale: SIMD4<Float>, steps: [SIMD4<Float>],
    border: SIMD4<Float>, handleBorder: SIMD4<Float>
  ) {
    self.classes = classes
    self.table = table
    bits = table.count.trailingZeroBitCount
    self.scale = scale
    self.steps = steps
    self.border = border
    self.handleBorder = handleBorder
  }

  /// What speaks for each tag at each token, without its neighbours' tags.
  package func scores(of tokens: some Collection<String>) -> [SIMD4<Float>] {
    let features = NameFeatures(of: tokens, classes: classes)
    var rows = FeatureRows(bits: bits)
    return (0..<features.count).map { place in
      rows.removeAll()
      features.append(place, to: &rows)
      var sum = SIMD4<Int32>()
      for row in rows.rows { sum &+= SIMD4<Int32>(truncatingIfNeeded: table[Int(row)]) }
      return SIMD4<Float>(sum) * scale + border
        + (features.isHandle(place) ? handleBorder : SIMD4())
    }
  }
}
