import Kernel
import TextAnalysis

/// What one task says about one post; only the task's own fields are there.
struct Analysis: Encodable {
  struct Span: Encodable {
    var type: String
    /// In Unicode scalars of the text.
    var start: Int
    var end: Int

    init(_ type: String, _ span: TextSpan) {
      (self.type, start, end) = (type, span.start, span.end)
    }
  }

  /// Not there when one post was read without a batch.
  var id: BatchID?
  var label: String?
  var tags: [String]?
  var spans: [Span]?
  var fleschKincaid: Double?
  var fog: Double?
  var daleChall: Double?

  init(id: BatchID?) {
    self.id = id
  }

  /// Grades have two decimals; a text without words has none.
  mutating func setGrades(of text: String) {
    let grades = Readability(of: text)
    fleschKincaid = grades.map { Self.rounded($0.fleschKincaid) }
    fog = grades.map { Self.rounded($0.gunningFog) }
    daleChall = grades.map { Self.rounded($0.daleChall) }
  }

  private static func rounded(_ grade: Double) -> Double { (grade * 100).rounded() / 100 }
}
