import ContentFiles
import Kernel

/// Reads what there is to answer in a question.
struct TaskReader {
  let record: YamlRecord<QuestionKey>

  /// Options or reasons, each with feedback.
  func choices(
    _ key: QuestionKey, _ count: ClosedRange<Int>, onlyOne: Bool
  ) -> [ChoiceOption]? {
    guard let list = record.need(key) else { return nil }
    var ids = PartName()
    var texts = DefinedNames()
    let options = list.items(count).compactMap { entry -> ChoiceOption? in
      guard let option = YamlRecord<OptionKey>(entry) else { return nil }
      let value = option.need(.text)
      let text = value?.shortText(600)
      if let value, let text { texts.define(text, at: value) }
      let feedback = option.need(.feedback)?.shortText()
      let isCorrect = option[.correct]?.flag() ?? false
      guard let text, let feedback else { return nil }
      return ChoiceOption(
        id: .init(ids.next(for: text)), text: text, isCorrect: isCorrect, feedback: feedback)
    }
    let right = options.count(where: \.isCorrect)
    if list.shape == .list, right == 0 || (onlyOne && right != 1) {
      let wanted = onlyOne ? "exactly one entry" : "at least one entry"
      list.fault("\(list.name) has \(right) right entries. Mark \(wanted) with “correct: true”.")
    }
    return options
  }

  func matching() -> Matching? {
    guard let list = record.need(.pairs) else { return nil }
    var ids = PartName()
    var lefts = DefinedNames()
    var rights: [QuestionPart] = []
    var pairs: [Matching.Pair] = []
    for entry in list.items(3...5) {
      guard let pair = YamlRecord<PairKey>(entry) else { continue }
      let left = pair.need(.left)?.shortText(400)
      let right = pair.need(.right)?.shortText(400)
      guard let left, let right, lefts.define(left, at: entry) else { continue }
      let part = QuestionPart(id: .init(ids.next(for: left)), text: left)
      let match = rights.first { $0.text == right } ?? Self.part(right, &ids)
      if !rights.contains(match) { rights.append(match) }
      pairs.append(.init(left: part, right: match.id))
    }
    for entry in record[.extra]?.items() ?? [] {
      guard let text = entry.shortText(400) else { continue }
      if rights.contains(where: { $0.text == text }) {
        entry.fault("“\(text)” is there already. Each right-hand text stands there once.")
      } else {
        rights.append(Self.part(text, &ids))
      }
    }
    if pairs.count > 1, rights.count == 1 {
      list.fault("Every pair has the same right-hand text. Write at least two.")
    }
    return Matching(pairs: pairs, rights: rights)
  }

  func ordering() -> Ordering? {
    guard let list = record.need(.steps) else { return nil }
    var ids = PartName()
    var texts = DefinedNames()
    let steps = list.items(3...6).compactMap { entry -> QuestionPart? in
      guard let text = entry.shortText(400), texts.define(text, at: entry) else { return nil }
      return Self.part(text, &ids)
    }
    return Ordering(steps: steps)
  }

  func shortAnswer() -> ShortAnswer? {
    guard let list = record.need(.accept) else { return nil }
    let forms = list.items(1...50).compactMap { entry -> String? in
      guard let text = entry.shortLine(200) else { return nil }
      guard !PhraseSearch.words(of: text).isEmpty else {
        entry.fault("“\(text)” has no letters or digits, and nothing else is read. Write a word.")
        return nil
      }
      return text
    }
    return ShortAnswer(accept: forms)
  }

  func judgedPost() -> JudgedPost? {
    let post = record.need(.post)?.shortText()
    let platform = record.need(.platform)?.choice(NetworkKind.self)
    let verdict = record.need(.verdict)?.choice(JudgedPost.Verdict.self)
    let reasons = choices(.reasons, 3...4, onlyOne: true)
    guard let post, let platform, let verdict, let reasons else { return nil }
    return JudgedPost(post: post, platform: platform, verdict: verdict, reasons: reasons)
  }

  func numeric() -> Numeric? {
    let answer = record.need(.answer)?.number(-1e12...1e12)
    let tolerance = record.need(.tolerance)?.number(0...1e12)
    let unit = record[.unit]?.shortLine(40)
    guard let answer, let tolerance else { return nil }
    return Numeric(answer: answer, tolerance: tolerance, unit: unit)
  }

  private static func part(_ text: String, _ ids: inout PartName) -> QuestionPart {
    QuestionPart(id: .init(ids.next(for: text)), text: text)
  }
}
