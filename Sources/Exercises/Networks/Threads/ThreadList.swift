import Markup
import RunLog
import SiteMap

/// The posts of a thread, replies indented below what they answer.
struct ThreadList: HTML {
  let screen: RunScreen
  let focus: Post
  let part: ThreadPart

  var body: some HTML {
    Element("div", ["class": "thread"]) {
      part.rows.map { row in
        ThreadRow(row: row, screen: screen, focus: focus.number)
      }
    }
  }
}

/// One page of a long thread; the first post always stands on top.
struct ThreadPart {
  let rows: [ThreadFold.Row]
  let page: Int
  let pages: Int

  /// How many rows a page has: with the composer beside them enough for a phone.
  static let length = 120

  init(_ rows: [ThreadFold.Row], page: Int?, focus: Post.Number) {
    let pages = max(1, (rows.count + Self.length - 1) / Self.length)
    let place = rows.firstIndex { row in
      if case .post(let line) = row { line.post.number == focus } else { false }
    }
    let wanted = page ?? (place ?? 0) / Self.length + 1
    let shown = min(max(1, wanted), pages)
    let start = (shown - 1) * Self.length
    let part = Array(rows.dropFirst(start).prefix(Self.length))
    self.rows = shown == 1 ? part : Array(rows.prefix(1)) + part
    self.page = shown
    self.pages = pages
  }
}

private struct ThreadRow: HTML {
  let row: ThreadFold.Row
  let screen: RunScreen
  let focus: Post.Number

  var body: some HTML {
    switch row {
    case .post(let line): ThreadLine(line: line, screen: screen, focus: focus)
    case .folded(let below, let lines):
      Element("details", ["class": "thread-fold depth-\(ThreadFold.depth)"]) {
        Element("summary") {
          lines.count == 1 ? "1 more reply" : "\(lines.count) more replies"
          Element("span", ["class": "visually-hidden"]) { " below post \(below)" }
        }
        lines.map { ThreadLine(line: $0, screen: screen, focus: focus) }
      }
    }
  }
}

private struct ThreadLine: HTML {
  let line: ThreadTree.Line
  let screen: RunScreen
  let focus: Post.Number

  var body: some HTML {
    Element("div", ["class": "thread-post depth-\(depth)\(isFocus ? " current" : "")"]) {
      PostArticle(
        post: line.post, screen: screen, isInThread: line.depth <= ThreadFold.depth,
        isWhole: isFocus)
    }
  }

  private var isFocus: Bool { line.post.number == focus }
  private var depth: Int { min(line.depth, ThreadFold.depth) }
}
