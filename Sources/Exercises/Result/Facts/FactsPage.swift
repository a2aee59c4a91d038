import Markup

/// The ledger: what was said, kept or left unsaid.
struct FactsPage: HTML {
  let run: DebriefedRun

  var body: some HTML {
    DebriefNavigation(run: run.record.id, current: .facts)
    Element("h1") { "Facts" }
    LedgerTable(score: run.score)
  }
}
