import Markup

/// What happened, in order: what reached the officer and what the officer did.
struct TimelinePage: HTML {
  let run: DebriefedRun

  var body: some HTML {
    DebriefNavigation(run: run.record.id, current: .timeline)
    Element("h1") { "Timeline" }
    Element("section", ["class": "timeline", "aria-label": "Events"]) {
      Element("ol") {
        run.events.compactMap { TimelineLine($0, screen: run.screen) }
      }
    }
  }
}
