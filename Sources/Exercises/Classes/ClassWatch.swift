import Markup
import Web

/// What a trainer's open page is told: the roster as a page would show it, whenever it changed.
struct ClassWatch: Sendable {
  let exerciseClass: ExerciseClass
  let showsResults: Bool
  let register: ClassRegister
  var pause = Duration.seconds(2)

  /// Ends when the browser goes away, or when the roster cannot be read.
  func events() -> AsyncStream<StreamEvent> {
    let state = ClassWatchState()
    return AsyncStream {
      while !Task.isCancelled {
        if await state.hasStarted() { try? await Task.sleep(for: pause) }
        guard
          let roster = try? await register.roster(of: exerciseClass, showsResults: showsResults)
        else { return nil }
        if await state.isNew(roster) {
          let html = ClassRosterTable(exerciseClass: exerciseClass, roster: roster).rendered()
          return StreamEvent(id: nil, name: "roster", data: html)
        }
      }
      return nil
    }
  }
}

/// What was told last.
private actor ClassWatchState {
  private var last: ClassRoster?

  func hasStarted() -> Bool { last != nil }

  func isNew(_ roster: ClassRoster) -> Bool {
    defer { last = roster }
    return roster != last
  }
}
