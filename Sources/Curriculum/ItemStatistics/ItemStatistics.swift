import CourseFormat
import Kernel
import Learning
import SiteMap
import Web

/// How the questions of one version do in one test.
struct ItemStatistics: Sendable {
  struct Line: Sendable {
    var key: QuestionKey
    var module: String
    var stem: String
    var item: AnalyzedItem
  }

  let version: CourseVersion
  let test: AnalyzedTest
  let analysis: ItemAnalysis
  /// What needs a look first, then in the order of the course.
  let lines: [Line]

  init(_ version: CourseVersion, test: AnalyzedTest, sittings: FirstSittings) {
    self.version = version
    self.test = test
    let course = version.course
    let all = course.modules.flatMap { module in
      module.families.flatMap { family in
        QuestionFamily.Variant.allCases.map {
          QuestionKey(QuestionReference(module: module.id, family: family.id), $0)
        }
      }
    }
    let takers = sittings.takers
    let asked = Set(takers.flatMap(\.keys))
    let analysis = ItemAnalysis(
      takers, questions: all.map(\.forAnalysis).filter(asked.contains),
      mustKnow: Self.mustKnow(course))
    self.analysis = analysis
    let lines = analysis.items.compactMap { item in
      QuestionKey(analyzed: item.question).flatMap { Self.line($0, item, course) }
    }
    self.lines = lines.filter { !$0.item.flags.isEmpty } + lines.filter(\.item.flags.isEmpty)
  }

  /// Both variants of what a quiz insists on.
  private static func mustKnow(_ course: Course) -> Set<QuestionReference> {
    var questions: Set<QuestionReference> = []
    for module in course.modules {
      for item in module.items {
        guard case .quiz(let quiz) = item.content else { continue }
        for family in quiz.mustPass {
          for variant in QuestionFamily.Variant.allCases {
            let reference = QuestionReference(module: module.id, family: family)
            questions.insert(QuestionKey(reference, variant).forAnalysis)
          }
        }
      }
    }
    return questions
  }

  private static func line(_ key: QuestionKey, _ item: AnalyzedItem, _ course: Course) -> Line? {
    guard let family = course.family(key.reference) else { return nil }
    return Line(
      key: key, module: course.module(key.reference.module)?.title ?? "",
      stem: family[key.variant].stem, item: item)
  }

  /// The answer first.
  var sentence: String {
    guard !lines.isEmpty else { return "Nobody has taken this test in this version yet." }
    let judged = lines.count(where: \.item.hasEnoughTakers)
    let flagged = lines.count { !$0.item.flags.isEmpty }
    let few = lines.count - judged
    guard judged > 0 else {
      return "No verdict yet: no question has \(ItemAnalysis.leastTakers) takers."
    }
    return "\(flagged) of \(CourseWords.count(judged, "question", "questions")) "
      + (flagged == 1 ? "needs a look" : "need a look")
      + (few == 0 ? "." : "; \(few) more have fewer than \(ItemAnalysis.leastTakers) takers.")
  }

  /// What KR-20 says of the test as a whole.
  var reliability: String {
    guard let value = analysis.reliability else {
      return "KR-20 is for people who had the same questions; here each had their own."
    }
    let number = StatisticWords.number(value)
    switch analysis.reliabilityVerdict {
    case .certification: return "KR-20 is \(number): good enough to certify people."
    case .acceptable: return "KR-20 is \(number): good enough for training, not to certify people."
    case .low: return "KR-20 is \(number): too low to rest a decision about a person on it."
    case nil:
      return "KR-20 is \(number), of \(analysis.takers) takers: too few for a verdict."
    }
  }

  var table: DataTable {
    DataTable(
      id: "questions", title: "Questions: \(version.course.title)", note: sentence,
      columns: [
        "Module", "Question", "Variant", "Text", .number("Takers"), .number("p"),
        .number("Corrected r_pb"), "Look at it because",
      ],
      rows: lines.map { line in
        [
          .init(line.module), .init(line.key.reference.description),
          .init(line.key.variant.rawValue.uppercased()), .init(line.stem),
          .init("\(line.item.takers)"),
          .init(line.item.difficulty.map(StatisticWords.number) ?? ""),
          .init(line.item.discrimination.map(StatisticWords.number) ?? ""),
          .init(line.item.flags.map(StatisticWords.short).joined(separator: ", ")),
        ]
      })
  }
}

/// Figures and flags in words.
enum StatisticWords {
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = abs(hundredths) % 100
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100)." + (digits < 10 ? "0" : "")
      + "\(digits)"
  }

  static func short(_ flag: AnalyzedItem.Flag) -> String {
    switch flag {
    case .checkKey: "check the key"
    case .revise: "tells little"
    case .hard: "very hard"
    case .easy: "very easy"
    }
  }

  static func long(_ flag: AnalyzedItem.Flag) -> String {
    switch flag {
    case .checkKey:
      "Who knows less gets it right more often. Check the key, or drop the question."
    case .revise: "It hardly tells who knows more. Revise it."
    case .hard: "Fewer than a fifth get it right. Review it, and the lesson it asks about."
    case .easy: "More than four fifths get it right. Review it, unless everybody has to know it."
    }
  }
}
