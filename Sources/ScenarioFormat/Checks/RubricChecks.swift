import ContentFiles
import Kernel

/// Whether the rubric adds up and every item can be earned.
struct RubricChecks {
  let reading: Reading
  let parts: PackParts

  func run() {
    guard !parts.rubric.isEmpty else { return }
    checkSums()
    for item in parts.rubric { checkTest(item) }
  }

  private func checkSums() {
    for criterion in Criterion.allCases {
      let items = parts.rubric.filter { $0.value.criterion == criterion }
      let sum = items.reduce(0) { $0 + $1.value.points }
      guard abs(sum - criterion.weight) > 0.001 else { continue }
      reading.log.add(
        "The points of “\(criterion.rawValue)” add up to \(sum.short); its weight is "
          + "\(criterion.weight.short). Change the points of its items.",
        at: items.last.map { $0.place(ItemKey.points) }
          ?? Place(file: reading.files.shown("rubric.yaml"), line: 1))
    }
  }

  private func checkTest(_ item: Sourced<RubricItem>) {
    switch item.value.test {
    case .release(let facts, _): facts.forEach { checkRelease($0, item) }
    case .correct(let claim, let explain):
      checkCorrect(claim, item)
      if let explain { checkReleasable(explain, item, .explain) }
    case .hold(let claim): checkHold(claim, item)
    case .answer(let inject, _): checkAnswer(inject, item)
    case .act(_, on: nil, needsReason: _, not: true):
      add("“not” needs an inject to leave alone. Name it with “on”.", item, .not)
    case .withhold, .avoid, .feature, .updates, .act: break
    }
  }

  private func fact(_ id: Claim.ID) -> Fact? {
    parts.facts.first { $0.value.id == id }?.value
  }

  private func rumour(_ id: Claim.ID) -> Rumour? {
    parts.rumours.first { $0.value.id == id }?.value
  }

  private func checkRelease(_ id: Fact.ID, _ item: Sourced<RubricItem>) {
    checkReleasable(id, item, .release)
    guard let fact = fact(id) else { return }
    let from = max(fact.knownFrom, fact.release.from)
    if let window = item.value.window, window.zero <= from {
      add(
        "“\(id)” can be said from \(from) only: no points are left then. Move “zero”.",
        item, .zero)
    }
  }

  private func checkReleasable(_ id: Fact.ID, _ item: Sourced<RubricItem>, _ key: ItemKey) {
    guard let fact = fact(id) else { return }
    if fact.release.by == .nobody {
      add("Nobody may release “\(id)”. Take it out, or change who may.", item, key)
    }
    if fact.truth != .unknown, fact.truth != .never { return }
    add("“\(id)” is not true, so stating it earns nothing. Take it out.", item, key)
  }

  private func checkCorrect(_ id: Claim.ID, _ item: Sourced<RubricItem>) {
    if let fact = fact(id), fact.truth != .never {
      add(
        "“\(id)” is not false, so there is nothing to correct. Name a false claim.",
        item, .correct)
    }
    guard let rumour = rumour(id) else { return }
    if rumour.verdict != .false {
      add(
        "“\(id)” is not false, so there is nothing to correct. Name a false claim.",
        item, .correct)
    } else if let known = rumour.knownFrom, let window = item.value.window, window.zero <= known {
      add("The verdict is known from \(known): no points are left then. Move “zero”.", item, .zero)
    } else if rumour.knownFrom == nil {
      add("“\(id)” has no “knownFrom”, so it can never be corrected. Add it there.", item, .correct)
    }
  }

  private func checkHold(_ id: Claim.ID, _ item: Sourced<RubricItem>) {
    guard let rumour = rumour(id), let window = item.value.window,
      window.zero <= rumour.startsAt
    else { return }
    add("“\(id)” starts at \(rumour.startsAt): no points are left then. Move “zero”.", item, .zero)
  }

  private func checkAnswer(_ id: Inject.ID, _ item: Sourced<RubricItem>) {
    guard let inject = parts.injects.first(where: { $0.value.id == id })?.value else { return }
    if inject.kind == .draft || inject.kind == .note && inject.question == nil {
      // A note informs; only a question in it wants an answer.
      add(
        "“\(id)” asks nothing. Name a post, message or call, or give it a question.",
        item, .answer)
    }
  }

  private func add(_ message: String, _ item: Sourced<RubricItem>, _ key: ItemKey) {
    reading.log.add(message, at: item.place(key))
  }
}
