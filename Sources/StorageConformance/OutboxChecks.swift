import Storage

private struct Refusal: Error {}

extension ConformanceCheck {
  static let outboxChecks = [
    ConformanceCheck("events are numbered from 1, without gaps, in order of commit") { database in
      try await Migrator(OutboxSchema.migrations).migrate(database)
      try await withThrowingTaskGroup { group in
        for n in 0..<50 {
          group.addTask {
            try? await database.write { transaction in
              try transaction.append(event(n))
              if n.isMultiple(of: 5) { throw Refusal() }
            }
          }
        }
        try await group.waitForAll()
      }
      let events = try await database.read { try $0.events(after: 0) }
      try expectEqual(events.map(\.position), Array(1...40))
      let expected = (0..<50).filter { !$0.isMultiple(of: 5) }.map { event($0).subject }
      try expectEqual(events.map(\.event.subject).sorted(), expected.sorted())
    },
    ConformanceCheck("an event comes back as it was appended") { database in
      try await Migrator(OutboxSchema.migrations).migrate(database)
      let sent = try DomainEvent(
        kind: "items.counted",
        subject: "🧮",
        encoding: ["n": 1],
        at: 1_700_000_000_123
      )
      try await database.write { try $0.append(sent) }
      let received = try await database.read { try $0.events(after: 0) }
      try expectEqual(received, [RecordedEvent(position: 1, event: sent)])
      try expectEqual(received.first?.event.payload, #"{"n":1}"#)
    },
    ConformanceCheck("each consumer goes on where it stopped, and never back") { database in
      try await Migrator(OutboxSchema.migrations).migrate(database)
      try await database.write { transaction in
        for n in 1...5 { try transaction.append(event(n)) }
      }
      let left = try await database.write { transaction in
        let pending = try transaction.pendingEvents(for: "mail", limit: 3)
        for handled in pending { try transaction.markHandled(handled, by: "mail") }
        if let oldest = pending.first { try transaction.markHandled(oldest, by: "mail") }
        return [
          try transaction.pendingEvents(for: "mail").map(\.position),
          try transaction.pendingEvents(for: "audit").map(\.position),
        ]
      }
      try expectEqual(left, [[4, 5], [1, 2, 3, 4, 5]])
    },
  ]
}

private func event(_ n: Int) -> DomainEvent {
  DomainEvent(kind: "items.counted", subject: "item-\(n)", at: n)
}
