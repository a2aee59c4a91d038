/// The most likely tags of a row of tokens (Viterbi).
enum TagChain {
  static func best(_ scores: [SIMD4<Float>], steps: [SIMD4<Float>]) -> [NameTag] {
    guard var reach = scores.first else { return [] }
    reach[NameTag.goesOn.rawValue] = -.infinity
    var from: [SIMD4<Int32>] = [SIMD4()]
    for score in scores.dropFirst() {
      var next = SIMD4<Float>(repeating: -.infinity)
      var source = SIMD4<Int32>()
      for (index, step) in steps.enumerated() {
        var way = step + reach[index]
        if !NameTag.goesOn.mayFollow(NameTag(rawValue: index)) {
          way[NameTag.goesOn.rawValue] = -.infinity
        }
        let better = way .> next
        next.replace(with: way, where: better)
        source.replace(with: SIMD4(repeating: Int32(index)), where: better)
      }
      reach = next + score
      from.append(source)
    }
    return path(from, end: reach)
  }

  private static func path(_ from: [SIMD4<Int32>], end: SIMD4<Float>) -> [NameTag] {
    var last = (0..<4).max { end[$0] < end[$1] } ?? 0
    var path: [NameTag] = []
    for source in from.reversed() {
      path.append(NameTag(rawValue: last) ?? .outside)
      last = Int(source[last])
    }
    return path.reversed()
  }
}
