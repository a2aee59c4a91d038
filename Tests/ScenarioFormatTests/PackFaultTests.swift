import Kernel
import ScenarioFormat
import Testing

@Suite struct PackFaultTests {
  /// One change to the starter pack, and what is said about it.
  struct Case: Sendable, CustomTestStringConvertible {
    var path: String
    var old: String
    var new: String
    var says: String

    init(_ path: String, _ old: String, _ new: String, says: String) {
      (self.path, self.old, self.new, self.says) = (path, old, new, says)
    }

    var testDescription: String { says }
  }

  static let syntax = [
    Case("facts.yaml", "  - id: truck-crash", "  - id: [truck", says: "is no valid YAML"),
    Case(
      "facts.yaml", "short: the crash", "shrot: the crash",
      says: "facts.yaml:4: The key “shrot” is not known here. Did you mean “short”?"),
    Case(
      "facts.yaml", "    short: the crash\n", "", says: "“short” is missing in entry 1 of “facts”"),
    Case(
      "facts.yaml", "short: the crash", "short: the crash\n    short: x",
      says: "“short” is there twice"),
    Case("facts.yaml", "short: the crash", "short: [the, crash]", says: "“short” is not a text"),
    Case("facts.yaml", "short: the crash", "short:", says: "“short” is empty"),
    Case("facts.yaml", "truth: true", "truth: maybe", says: "“truth” cannot be “maybe”"),
    Case("facts.yaml", "dangerous: true", "dangerous: very", says: "Write true or false"),
    Case("facts.yaml", "knownFrom: 00:02:00", "knownFrom: 2 minutes", says: "which is no time"),
    Case(
      "facts.yaml", "short: the crash", "short: &x the crash\n    statement: *x",
      says: "facts.yaml:5: Aliases"),
    Case("scenario.yaml", "format: 1", "format: 9", says: "format 9"),
    Case("scenario.yaml", "2026-10-06", "2026-02-30", says: "which is no date"),
    Case("scenario.yaml", "\"07:30\"", "\"27:30\"", says: "time of day"),
    Case("scenario.yaml", "handle: AlderFallsPD", "handle: \"@AFPD!\"", says: "without the @"),
    Case("voices/parents.yaml", "share: 0.4", "share: many", says: "from 0 to 1"),
  ]

  static let names = [
    Case(
      "facts.yaml", "id: bridge-closed", "id: truck-crash",
      says: "“truck-crash” is already used in facts.yaml line 3"),
    Case("rumours.yaml", "id: bus-late", "id: spill-oil", says: "“spill-oil” is already used"),
    Case("facts.yaml", "id: truck-crash", "id: Truck Crash", says: "lower-case words"),
    Case("scenario.yaml", "id: bridge-spill", "id: other", says: "is not the folder's name"),
    Case(
      "rumours.yaml", "resolvedBy: spill-oil", "resolvedBy: spil-oil",
      says: "There is no fact “spil-oil”. Did you mean “spill-oil”?"),
    Case(
      "rumours.yaml", "persona: rosa-lindell", "persona: nobody-x",
      says: "no persona “nobody-x”"),
    Case("rumours.yaml", "[microblog, community]", "[microblok]", says: "no platform “microblok”"),
    Case("injects.yaml", "to: pio", "to: chief", says: "There is no role “chief”"),
    Case("injects.yaml", "objective: warn", "objective: worn", says: "no objective “worn”"),
    Case("injects.yaml", "about: [bus-late]", "about: [bus]", says: "There is no claim “bus”"),
    Case(
      "injects.yaml", "tells: [spill-oil]", "tells: [toxic-cloud]",
      says: "no fact “toxic-cloud”"),
    Case("injects.yaml", "{posted: 1}", "{released: oil}", says: "There is no fact “oil”"),
    Case("facts.yaml", "$crash-words", "$crush-words", says: "named “crush-words”"),
    Case("rubric.yaml", "on: complaint", "on: complain", says: "There is no inject “complain”"),
    Case("rubric.yaml", "act: hide", "act: hid", says: "There is no action “hid”"),
    Case("rubric.yaml", "feature: empathy", "feature: love", says: "There is no feature “love”"),
    Case("facts.yaml", "dangerous: true", "source: S1", says: "There is no source “S1”"),
    Case("voices/parents.yaml", "{opener}", "{opner}", says: "Did you mean “{opener}”?"),
    Case(
      "voices/parents.yaml", "topic: silence", "topic: silense",
      says: "Did you mean “silence”?"),
    Case("voices/parents.yaml", "{opener}", "{opener", says: "braces"),
    Case("checks/sentences.yaml", "{truck-crash: asserted}", "{truck: asserted}", says: "“truck”"),
    Case("scenario.yaml", "- {id: microblog", "- {id: telegraph", says: "in Content/platforms"),
    Case(
      "voices/commuters.yaml", "handle: hankdorsey", "handle: Rosa_Lindell",
      says: "already used"),
  ]

  static let sense = [
    Case("rubric.yaml", "points: 15", "points: 14", says: "“accuracy” add up to 24"),
    Case("voices/parents.yaml", "share: 0.4", "share: 0.5", says: "add up to 1.1, not to 1"),
    Case("rubric.yaml", "hold: toxic-cloud", "why2: x", says: "The item has no kind"),
    Case(
      "rubric.yaml", "hold: toxic-cloud", "hold: toxic-cloud\n    withhold: [driver-name]",
      says: "has the kinds hold and withhold"),
    Case(
      "rubric.yaml", "hold: toxic-cloud", "hold: toxic-cloud\n    on: complaint",
      says: "“on” does not"),
    Case("rubric.yaml", "zero: 00:10:00", "zero: 00:05:00", says: "not later than “full”"),
    Case(
      "rubric.yaml", "full: 00:14:00\n    zero: 00:19:00", "full: 00:08:00\n    zero: 00:09:00",
      says: "The verdict is known from 00:10:00"),
    Case(
      "voices/parents.yaml", "Long hugs tonight.", "Thank you to the crews out there.",
      says: "The same phrase is in line"),
    Case(
      "rumours.yaml", "Close your windows", String(repeating: "so ", count: 90),
      says: "Shorten it"),
    Case("facts.yaml", "{from: 00:00:00, say", "{frm: 00:00:00, say", says: "Did you mean “from”?"),
    Case(
      "rubric.yaml", "release: [truck-crash]", "release: [driver-name]",
      says: "Nobody may release"),
    Case("rubric.yaml", "correct: toxic-cloud", "correct: bus-late", says: "is not false"),
    Case("injects.yaml", "    at: 00:00:30\n", "", says: "neither “at” nor “when”"),
    Case("injects.yaml", "until: 00:15:00", "until: 00:06:00", says: "not later than “at”"),
    Case("injects.yaml", "at: 00:10:00", "at: 00:40:00", says: "after the end of the scenario"),
    Case("injects.yaml", "kind: post", "kind: picture", says: "no “alt”"),
    Case(
      "injects.yaml", "kind: post", "kind: post\n    media: media/x.svg",
      says: "no file “media/x.svg”"),
    Case(
      "injects.yaml", "kind: post", "kind: post\n    media: ../../etc/x",
      says: "not below media/"),
    Case(
      "injects.yaml", "kind: post", "kind: post\n    replyTo: first-call",
      says: "is not public"),
    Case("injects.yaml", "about: [bus-late]", "about: []", says: "about nothing"),
    Case("injects.yaml", "platform: phone", "platform: community", says: "platform: phone"),
    Case("injects.yaml", "from: {role: command}", "from: {role: pio}", says: "sends no injects"),
    Case("injects.yaml", "from: {role: command}", "from: {}", says: "“from” has to be one of"),
    Case(
      "facts.yaml", "recognise:\n      - [$crash-words, [truck, bridge]]", "recognise: []",
      says: "empty list"),
    Case(
      "facts.yaml", "- [bridge, [closed", "- bridge\n      - [bridge, [closed",
      says: "single word"),
    Case(
      "facts.yaml", "{from: 00:02:00, say", "{from: 00:00:00, say",
      says: "not later than the one before"),
    Case(
      "facts.yaml", "truth: true", "truth: true\n    trueFrom: 00:05:00",
      says: "true only from"),
    Case(
      "lexicon.yaml", "crash-words:", "unused: [x]\ncrash-words:",
      says: "is used in no pattern"),
    Case("scenario.yaml", ", player: true", "", says: "nobody can act"),
    Case("scenario.yaml", "agents: 2000", "agents: 5", says: "from 100 to 1000000"),
    Case("scenario.yaml", "duration: 00:20:00", "duration: 00:00:00", says: "at most 24:00:00"),
  ]

  @Test(arguments: syntax + names) func `a mistake is named with its place`(_ mistake: Case) {
    expectFault(mistake)
  }

  @Test(arguments: sense) func `what makes no sense is named`(_ mistake: Case) {
    expectFault(mistake)
  }

  private func expectFault(_ mistake: Case) {
    let faults = Fixture.faults(mistake.path, mistake.old, to: mistake.new)
    #expect(faults.contains { $0.contains(mistake.says) }, "\(faults)")
    #expect(faults.allSatisfy { $0.contains(/^[^:]+:\d+: ./) })
  }
}
