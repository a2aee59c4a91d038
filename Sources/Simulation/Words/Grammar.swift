import Kernel
import ScenarioFormat

/// The lists that fill slots, with the slots of their own entries resolved.
struct Grammar: Sendable {
  private(set) var lists: [[Line]] = []
  /// Of the entries in all lists.
  private(set) var count = 0
  /// Other names of a claim, by its short name.
  private(set) var claimNames: [String: [String]] = [:]
  private var places: [String: Int] = [:]
  /// Ends the name of a list of other names of the place, the site or the agency.
  private static let called = "-called"
  private var fixed: [String: String]

  init(_ pack: ScenarioPack) {
    let setting = pack.setting
    fixed = ["place": setting.place, "site": setting.site, "agency": setting.agency.short]
    let names = pack.grammar.keys.sorted()
    places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    for name in names {
      // Its own entries may say the name itself.
      let own = name.hasSuffix(Self.called) ? String(name.dropLast(Self.called.count)) : nil
      lists.append(
        (pack.grammar[name] ?? []).compactMap { line($0, writtenOut: own) }.map { line in
          var line = line
          line.number = count
          count += 1
          return line
        }
      )
    }
    let shorts =
      pack.facts.map { ($0.id.rawValue, $0.short) }
      + pack.rumours.map { ($0.id.rawValue, $0.short) }
    for (id, short) in shorts {
      if let others = pack.grammar[id], !others.isEmpty { claimNames[short] = [short] + others }
    }
  }

  /// A line that stands for a whole list; nil when there is none of that name.
  func list(named name: String) -> Line? {
    places[name].map { Line(parts: [.list($0)]) }
  }

  /// nil when the line names a slot that is not there.
  ///
  /// `writtenOut` is a fixed slot that keeps its text where other lines take a list of names.
  func line(_ text: String, writtenOut: String? = nil) -> Line? {
    guard let template = try? PhraseTemplate(text),
      let parts = parts(template.parts, writtenOut)
    else { return nil }
    let isChanging = template.slots.contains { Line.Slot(rawValue: $0) != nil }
    return Line(parts: parts, isChanging: isChanging)
  }

  /// The lists that a register has its own version of, such as `teen-kin` for `kin`.
  func overrides(of register: String) -> [Int: Int] {
    var overrides: [Int: Int] = [:]
    for (name, place) in places {
      if let own = places["\(register)-\(name)"] { overrides[place] = own }
    }
    return overrides
  }

  private func parts(
    _ parts: [PhraseTemplate.Part],
    _ writtenOut: String?
  ) -> [Line.Part]? {
    var resolved: [Line.Part] = []
    for part in parts {
      switch part {
      case .text(let text): resolved.append(.text(text))
      case .slot(let name):
        guard let slot = slot(name, writtenOut) else { return nil }
        resolved.append(slot)
      case .choice(let branches):
        let inner = branches.compactMap { self.parts($0, writtenOut) }
        guard inner.count == branches.count else { return nil }
        resolved.append(.choice(inner))
      }
    }
    return resolved
  }

  private func slot(_ name: String, _ writtenOut: String?) -> Line.Part? {
    if let text = fixed[name] {
      let names = name == writtenOut ? nil : places[name + Self.called]
      return names.map { .list($0) } ?? .text(text)
    }
    if let slot = Line.Slot(rawValue: name) { return .slot(slot) }
    return places[name].map { .list($0) }
  }
}
