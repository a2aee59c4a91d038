import CourseFormat
import Kernel
import Learning
import Markup
import SiteMap

/// One question, with every answer that can be or was given.
struct QuestionStatisticsPage: HTML {
  let statistics: QuestionStatistics

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": list]) { "Questions of \(course.title)" }
    }
    Element("h1", ["class": "question-stem"]) { statistics.question.stem }
    Element("p", ["class": "lead"]) { sentence }
    Element("p", ["class": "meta"]) { facts }
    if let item = statistics.item, !item.flags.isEmpty {
      Element("ul", ["class": "flag-list"]) {
        item.flags.map { flag in Element("li") { StatisticWords.long(flag) } }
      }
    }
    if !statistics.answers.isEmpty {
      Element("section", ["aria-labelledby": "answers"]) {
        Element("h2", ["id": "answers"]) { "What was answered" }
        Element("ul", ["class": "distractors"]) {
          statistics.answers.map { Distractor(answer: $0, takers: statistics.takers) }
        }
        Element("p", ["class": "hint"]) {
          "A wrong answer that nobody gives does no work. One that those give who have the rest "
            + "right may be right too."
        }
      }
    }
    Element("section", ["aria-labelledby": "key"]) {
      Element("h2", ["id": "key"]) { "The key" }
      Element("p") { AnswerWords.right(statistics.question) }
      Element("p", ["class": "meta"]) { "Source: \(statistics.family.source)" }
    }
  }

  private var course: Course { statistics.version.course }

  private var list: String {
    Link.training(.items(course.id.rawValue)).path
      + PageQuery([
        ("version", "\(statistics.version.number)"), ("test", statistics.test.name),
      ]).text
  }

  private var sentence: String {
    guard let item = statistics.item, let difficulty = item.difficulty else {
      return "Nobody has been asked this in the chosen test."
    }
    let share =
      "\(CourseWords.percent(difficulty)) of \(CourseWords.count(item.takers, "person", "people"))"
      + " had it right"
    return item.hasEnoughTakers
      ? share + "." : share + ", too few for a verdict (\(ItemAnalysis.leastTakers) are needed)."
  }

  private var facts: String {
    [
      course.module(statistics.key.reference.module)?.title,
      statistics.key.reference.family.rawValue,
      "variant \(statistics.key.variant.rawValue.uppercased())",
      statistics.item?.difficulty.map { "p \(StatisticWords.number($0))" },
      statistics.item?.discrimination.map { "r \(StatisticWords.number($0))" },
      statistics.test.title(in: course), "version \(statistics.version.number)",
      statistics.unanswered == 0 ? nil : "\(statistics.unanswered) left it out",
    ].compactMap(\.self).joined(separator: " · ")
  }
}

private struct Distractor: HTML {
  let answer: QuestionStatistics.Answer
  let takers: Int

  var body: some HTML {
    Element("li", ["class": answer.isRight ? "distractor right" : "distractor"]) {
      Element("p") {
        Element("strong") { answer.isRight ? "✓ Right: " : "" }
        answer.text
      }
      VoidElement(
        "meter",
        [
          "min": "0", "max": "\(max(takers, 1))", "value": "\(answer.count)",
          "aria-label": "Chosen by \(answer.count) of \(takers)",
        ])
      Element("p", ["class": "meta"]) {
        "\(answer.count) of \(takers)"
          + (answer.rest.map { ", who had \(CourseWords.percent($0)) of the rest right" } ?? "")
      }
    }
  }
}
