package import CourseFormat
package import Storage

/// How far somebody is with one item.
package struct ItemProgress: Equatable, Sendable {
  package enum State: String, Sendable {
    case started
    case done
    /// Known before, as the placement test showed.
    case skipped
  }

  package var item: ItemReference
  package var state: State
  /// Time in front of it.
  package var seconds: Int
  package var firstAt: Int
  package var lastAt: Int
  package var beatAt: Int?
  package var doneAt: Int?
  /// 0 to 1 where there is one.
  package var score: Double?
  /// JSON that depends on the item.
  package var details: String?

  package var isFinished: Bool { state != .started }
}

extension ItemProgress {
  package init?(_ row: Row) throws {
    guard let item = ItemReference(try row.text("item")),
      let state = State(rawValue: try row.text("state"))
    else { return nil }
    self.init(
      item: item, state: state, seconds: try row.integer("seconds"),
      firstAt: try row.integer("first_at"), lastAt: try row.integer("last_at"),
      beatAt: try row.integerIfPresent("beat_at"), doneAt: try row.integerIfPresent("done_at"),
      score: try row.realIfPresent("score"), details: try row.textIfPresent("details"))
  }
}
