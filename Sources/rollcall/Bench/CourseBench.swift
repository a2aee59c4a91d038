import Accounts
import CourseFormat
import Curriculum
import Foundation
import Kernel
import Learning
import Logging
import Platform
import SiteMap
import Storage
import StorageSQLite
import Web

/// The shipped course with a class in it, on a site of its own.
struct CourseBench: Sendable {
  let parts: Parts
  let version: CourseVersion
  let learners: [BenchLearner]
  let trainer: String

  /// A learner with a session and a quiz that is open.
  struct BenchLearner: Sendable {
    var cookie: String
    var attempt: String
    /// The fields that answer its first question.
    var fields: [(String, String)]
  }

  static func make(people count: Int, port: Int, in folder: URL) async throws -> CourseBench {
    var site = SiteSettings()
    site.requestsPerSecond = 1_000_000
    site.requestBurst = 1_000_000
    let here = URL(filePath: FileManager.default.currentDirectoryPath)
    let installation = Installation(
      database: folder.appending(path: "rollcall.sqlite").path,
      content: here.appending(path: "Content"), assets: here.appending(path: "Assets"),
      host: "127.0.0.1", port: port, publicURL: "http://127.0.0.1:\(port)", site: site)
    let parts = try await Parts(
      installation, database: try SQLiteDatabase(path: installation.database),
      logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }, clock: WallClock.system,
      hasher: PasswordHasher(cost: ScryptCost(rounds: 16, blockSize: 8, parallelism: 1)))
    try await parts.courses.folders.publish(now: parts.clock())
    guard let version = try await parts.courses.library.newest().first else {
      throw CommandProblem(
        "There is no course in Content/courses. Run this from the folder of the project.")
    }
    let history = BenchHistory(version: version, now: parts.clock())
    var learners: [BenchLearner] = []
    for number in 1...count {
      let id = try await parts.addPerson("Officer \(number)", role: .officer)
      let attempt = try await history.write(of: id, number: number, to: parts.database)
      learners.append(
        BenchLearner(
          cookie: try await parts.signedIn(id), attempt: attempt,
          fields: BenchAnswer.fields(history.question)))
    }
    let trainer = try await parts.addPerson("Trainer", role: .trainer)
    return CourseBench(
      parts: parts, version: version, learners: learners,
      trainer: try await parts.signedIn(trainer))
  }

  /// Serves the site while it is measured.
  func run(requests: Int) async throws -> [BenchResult] {
    let (ready, signal) = AsyncStream.makeStream(of: Void.self)
    return try await withThrowingTaskGroup(of: [BenchResult]?.self) { group in
      group.addTask {
        try await Server(parts).run { signal.finish() }
        return nil
      }
      group.addTask {
        for await _ in ready {}
        return try await measure(requests: requests)
      }
      while let results = try await group.next() {
        if let results {
          group.cancelAll()
          return results
        }
      }
      throw CommandProblem("The measured site ended. Is the port free? Choose another --port.")
    }
  }

  private func measure(requests: Int) async throws -> [BenchResult] {
    let http = BenchHTTP(address: parts.installation.publicURL)
    let course = version.course.id.rawValue
    var results = try await answers(http)
    for (name, path) in [
      ("gradebook, \(learners.count) people", Link.training(.gradebook(course)).path),
      ("stuck list", Link.training(.stuck(course)).path),
      ("item analysis", Link.training(.items(course)).path),
    ] {
      var times: [Double] = []
      var weight = 0
      for _ in 0..<requests {
        let (answer, time) = try await Self.timed { try await http.get(path, cookie: trainer) }
        guard answer.status == 200 else {
          throw CommandProblem("\(path) answered \(answer.status).")
        }
        times.append(time)
        weight = answer.body.utf8.count
      }
      results += PageTimes(milliseconds: times.sorted()).results(of: name)
      results.append(BenchResult("\(name), page", Double(weight) / 1024, "kB"))
    }
    return results
  }

  /// Everybody sends an answer at the same moment; each is answered after its commit.
  private func answers(_ http: BenchHTTP) async throws -> [BenchResult] {
    var tokens: [String] = []
    for learner in learners {
      tokens.append(
        try await http.get("/account/sessions", cookie: learner.cookie).formToken ?? "")
    }
    let times = try await withThrowingTaskGroup(of: Double.self) { group in
      for (learner, token) in zip(learners, tokens) {
        group.addTask {
          let (answer, time) = try await Self.timed {
            try await http.post(
              Link.learning(.attemptAnswers(learner.attempt)).path,
              learner.fields + [("question", "1"), ("key", UUID().uuidString), ("csrf", token)],
              cookie: learner.cookie)
          }
          guard answer.status == 303 else {
            throw CommandProblem("An answer was not taken (\(answer.status)).")
          }
          return time
        }
      }
      return try await group.reduce(into: [Double]()) { $0.append($1) }
    }
    let kept = try await parts.database.read {
      try $0.row(
        """
        SELECT COUNT(*) AS n FROM course_answer AS x JOIN course_attempt AS a ON a.id = x.attempt_id
        WHERE a.submitted_at IS NULL
        """)?.integer("n") ?? 0
    }
    guard kept == learners.count else {
      throw CommandProblem("\(kept) of \(learners.count) acknowledged answers are kept.")
    }
    return PageTimes(milliseconds: times.sorted()).results(of: "\(kept) answers at once")
  }

  private static func timed(
    _ body: () async throws -> BenchHTTP.Answer
  ) async throws -> (BenchHTTP.Answer, Double) {
    let start = ContinuousClock.now
    let answer = try await body()
    let took = (ContinuousClock.now - start).components
    return (answer, Double(took.seconds) * 1000 + Double(took.attoseconds) / 1e15)
  }
}

extension Parts {
  fileprivate func addPerson(_ name: String, role: Role) async throws -> String {
    let email = "\(name.lowercased().replacing(" ", with: "."))@bench.example"
    let (person, link) = try await invites.invite(
      name: name, email: email, roles: [role], by: nil, now: clock())
    _ = try await invites.accept(
      link, password: Password("violet harbor maple lantern"), now: clock())
    return person.id.rawValue
  }

  fileprivate func signedIn(_ person: String) async throws -> String {
    let token = try await sessions.start(
      person: person, browser: "Bench", address: "local", now: clock())
    return "rollcall_session=\(token.text)"
  }
}
