import Kernel
import ScenarioFormat

/// Who gets to see a message.
extension Crowd {
  /// Shows a message to a share of a platform's people and to the writer's followers.
  mutating func seed(_ message: Int, share: Double, writer: Int?) {
    let members = graphs[messages[message].platform].members
    expose(strangers: Int(Double(members.count) * share), to: message)
    if let writer { exposeFollowers(of: writer, to: message) }
  }

  /// Shows an official message to those who follow the agency.
  mutating func publish(_ message: Int) {
    let followers = graphs[messages[message].platform].agencyFollowers
    for person in followers {
      expose(person, to: message, attention: coefficients.officialAttention)
    }
  }

  /// Everything that people see in this beat.
  mutating func takeTurn() {
    guard turn < wheel.count else { return }
    var views: [View] = []
    swap(&views, &wheel[turn])
    turn += 1
    for view in views { see(view) }
  }

  mutating func pass(_ message: Int, by person: Int) {
    messages[message].reshares += 1
    if people.shares[person] < .max { people.shares[person] += 1 }
    exposeFollowers(of: person, to: message)
    expose(strangers: Int(coefficients.strangersPerShare), to: message)
  }

  private mutating func exposeFollowers(of person: Int, to message: Int) {
    for follower in graphs[messages[message].platform].followers(of: person) {
      expose(follower, to: message, attention: coefficients.attention)
    }
  }

  private mutating func expose(strangers count: Int, to message: Int) {
    let platform = messages[message].platform
    let members = graphs[platform].members.count
    guard members > 0 else { return }
    for _ in 0..<count {
      let place = messages[message].random.below(members)
      plan(graphs[platform].members[place], message, messages[message].random.unit())
    }
  }

  /// One draw says both whether it is seen and when.
  private mutating func expose(_ person: Int32, to message: Int, attention: Double) {
    let draw = messages[message].random.unit()
    guard draw < attention else { return }
    plan(person, message, draw / attention)
  }

  private mutating func plan(_ person: Int32, _ message: Int, _ share: Double) {
    let beats = Int(kernel.delay(at: share) * 1000) / Self.beat.milliseconds
    let slot = turn + 1 + beats
    guard slot < wheel.count else { return }
    wheel[slot].append(View(person: person, message: Int32(truncatingIfNeeded: message)))
  }
}
