import CourseFormat
import Markup
import SiteMap

/// Two people changed the same place: both texts, and what each choice means.
struct NewerBox: HTML {
  let newer: NewerPlace
  /// Where the text as it is now stands alone.
  let theirs: String

  var body: some HTML {
    Element("section", ["class": "newer-box", "role": "alert", "aria-labelledby": "newer-title"]) {
      Element("h2", ["id": "newer-title"]) {
        "\(newer.author.name) saved this meanwhile"
      }
      Element("p") {
        "Nothing of yours is lost: your text is in the fields below. To keep it, save it again; it "
          + "takes the place of theirs, which stays in the history. To drop yours, "
        Element("a", ["href": theirs]) { "open theirs" }
        "."
      }
      Element("div", ["class": "side-by-side"]) {
        Element("div") {
          Element("h3") { "Theirs, saved now" }
          Element("pre") { newer.text }
        }
        Element("div") {
          Element("h3") { "Yours, not saved yet" }
          WordDifferenceView(difference: WordDifference(from: newer.text, to: newer.own))
        }
      }
    }
  }
}

/// A text with what was taken out and put in, told by a line or a ground, and in words.
struct WordDifferenceView: HTML {
  let difference: WordDifference

  var body: some HTML {
    Element("div", ["class": "word-difference"]) {
      shown.map { WordRun(run: $0) }
    }
  }

  /// Long stretches that did not change are cut, so that the change is seen.
  private var shown: [WordDifference.Run] {
    let runs = difference.runs
    return runs.enumerated().map { index, run in
      guard run.kind == .same, run.text.count > 600 else { return run }
      let (isFirst, isLast) = (index == 0, index == runs.count - 1)
      let head = isFirst ? "" : String(run.text.prefix(200))
      let tail = isLast ? "" : String(run.text.suffix(200))
      return .init(.same, "\(head)\n…\n\(tail)")
    }
  }
}

private struct WordRun: HTML {
  let run: WordDifference.Run

  var body: some HTML {
    switch run.kind {
    case .same: Text(run.text)
    case .removed: Element("del") { run.text }
    case .added: Element("ins") { run.text }
    }
  }
}
