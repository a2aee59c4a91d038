import Markup
import RunLog

/// A poll with how people have voted so far.
struct PollView: HTML {
  let options: [String]
  /// In the order of the options; empty while nobody has voted.
  let votes: [Int]

  var body: some HTML {
    Element("div", ["class": "poll", "data-poll": ""]) {
      Element("ul") {
        options.enumerated().map { index, option in
          Element("li") {
            Element(
              "svg",
              [
                "class": "poll-bar", "aria-hidden": "true", "focusable": "false",
                "preserveAspectRatio": "none",
              ]
            ) {
              Element("rect", ["width": "\(percent(index))%", "height": "100%", "rx": "6"]) { "" }
            }
            Element("span", ["class": "poll-option", "dir": "auto"]) { option }
            Element("span", ["class": "poll-share"]) { "\(percent(index)) %" }
          }
        }
      }
      Element("p", ["class": "poll-total"]) { "\(total) \(total == 1 ? "vote" : "votes")" }
    }
  }

  private var total: Int { votes.reduce(0, +) }

  private func percent(_ index: Int) -> Int {
    guard total > 0, votes.indices.contains(index) else { return 0 }
    return (votes[index] * 100 + total / 2) / total
  }
}
