/// The statements that a connection knows by name: at most `bound`, the least used goes first.
struct PreparedStatements {
  private struct Entry {
    let name: String
    var lastUse: Int
  }

  private let bound: Int
  private var entries: [Key: Entry] = [:]
  private var uses = 0

  /// The same text with an argument of another type is another statement.
  struct Key: Hashable {
    let text: String
    let types: [UInt32]
  }

  init(bound: Int = 256) {
    self.bound = bound
  }

  mutating func name(of key: Key) -> String? {
    uses += 1
    entries[key]?.lastUse = uses
    return entries[key]?.name
  }

  /// A name for a new statement, and the one that has to go for it.
  mutating func makeRoom() -> (name: String, forgotten: String?) {
    uses += 1
    guard entries.count >= bound,
      let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
    else { return ("s\(uses)", nil) }
    entries[oldest.key] = nil
    return ("s\(uses)", oldest.value.name)
  }

  mutating func keep(_ name: String, for key: Key) {
    entries[key] = Entry(name: name, lastUse: uses)
  }
}
