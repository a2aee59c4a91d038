import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// Everything at one moment: the clock, the figures, what had just happened, feed, inbox, facts.
///
/// The script asks for it alone and puts it in place of the one before.
struct MomentPanel: HTML {
  let moment: ReplayMoment

  var body: some HTML {
    Element(
      "div",
      [
        "class": "moment", "data-at": "\(moment.time.seconds)",
        "data-name": MomentName(moment: moment).text,
        "data-href": moment.link(at: moment.time).path,
        "data-platform-id": moment.platform.id.rawValue,
        "data-post": moment.post.map { "\($0.number)" },
      ]
    ) {
      MomentHead(moment: moment)
      MomentNews(moment: moment)
      Element("div", ["class": "moment-columns"]) {
        Element(
          "section",
          ["class": "moment-feed", "aria-label": "Posts then", "data-platform": platformID]
        ) {
          MomentTabs(moment: moment)
          if let post = moment.post {
            MomentThread(moment: moment, post: post)
          } else {
            MomentFeed(moment: moment)
          }
        }
        Element("div", ["class": "moment-side"]) {
          KnownFactList(
            facts: moment.run.known(by: moment.screen), setting: moment.run.pack.setting)
          MomentInbox(screen: moment.screen)
          moment.run.noted.map {
            MomentNotes(run: $0, time: moment.time, post: moment.post?.number)
          }
        }
      }
    }
  }

  private var platformID: String { moment.platform.id.rawValue }
}

private struct MomentHead: HTML {
  let moment: ReplayMoment

  var body: some HTML {
    Element("div", ["class": "moment-head"]) {
      Element("h2", ["class": "moment-clock"]) {
        MomentName(moment: moment).wall
        Element("span", ["class": "meta"]) { "T+\(moment.time) of \(moment.run.record.reached)" }
      }
      Element("p", ["class": "moment-steps"]) {
        StepLink(title: "‹ Earlier", to: moment.scale.before(moment.time), moment: moment)
        StepLink(title: "Later ›", to: moment.scale.after(moment.time), moment: moment)
      }
    }
    if let crowd = moment.screen.crowd {
      Element("dl", ["class": "moment-figures"]) {
        Figure(name: "Trust in the agency", value: crowd.trust.percent)
        Figure(name: "Anxiety", value: crowd.anxiety.percent)
        Figure(
          name: "Open questions",
          value: "\(crowd.openQuestions)"
            + (crowd.openDangerous > 0 ? ", \(crowd.openDangerous) about safety" : ""))
        if let top = crowd.claims.max(by: { $0.believes < $1.believes }), top.heard > 0 {
          Figure(
            name: "Most believed", value: "\(claim(top.claim)): \(top.believes.percent)")
        }
      }
    }
  }

  private func claim(_ id: Claim.ID) -> String { moment.screen.claims[id] ?? id.rawValue }
}

private struct StepLink: HTML {
  let title: String
  let to: ScenarioTime?
  let moment: ReplayMoment

  var body: some HTML {
    if let to {
      Element("a", ["class": "button", "href": moment.link(at: to).path]) {
        title
        Element("span", ["class": "visually-hidden"]) { ", \(moment.scale.stepName)" }
      }
    } else {
      Element("span", ["class": "button ended"]) { title }
    }
  }
}

private struct Figure: HTML {
  let name: String
  let value: String

  var body: some HTML {
    Element("div") {
      Element("dt") { name }
      Element("dd") { value }
    }
  }
}

/// What had happened since the step before: what reached the officer and what the officer did.
private struct MomentNews: HTML {
  let moment: ReplayMoment

  var body: some HTML {
    Element("section", ["class": "timeline moment-news", "aria-labelledby": "news"]) {
      Element("h3", ["id": "news"]) { "Just now" }
      if lines.isEmpty {
        Element("p", ["class": "empty"]) { crowdWords }
      } else {
        Element("ol") { lines }
        Element("p", ["class": "meta"]) { crowdWords }
      }
    }
  }

  private var lines: [TimelineLine] {
    moment.news.compactMap {
      TimelineLine($0, screen: moment.screen, offersPlay: moment.run.owner == nil)
    }
  }

  private var crowdWords: String {
    let count = moment.news.count { RunLane($0) == .crowd }
    return count == 0
      ? "The crowd wrote nothing in this step."
      : "The crowd wrote \(count) post\(count == 1 ? "" : "s") in this step."
  }
}
