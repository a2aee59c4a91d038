import Kernel
import RunLog
import ScenarioFormat

/// What happens by itself.
extension Exercise {
  static let conditionsInterval = ScenarioTime(seconds: 10)
  static let minute = ScenarioTime(seconds: 60)

  mutating func planTheStory() {
    agenda.plan(.minute, at: .zero)
    for (place, inject) in pack.injects.enumerated() {
      wordsmith.reserve(inject.text)
      if inject.conditions.isEmpty {
        agenda.plan(.inject(place), at: inject.at ?? .zero)
      } else {
        waitingInjects.append(place)
      }
    }
    for (place, rumour) in pack.rumours.enumerated() {
      wordsmith.reserve(rumour.seed)
      agenda.plan(.rumour(place), at: rumour.startsAt)
    }
    agenda.plan(.conditions, at: Self.conditionsInterval)
    agenda.plan(.beat, at: Crowd.beat)
    agenda.plan(.chatter, at: ScenarioTime(seconds: 25))
  }

  mutating func happen(_ occurrence: Occurrence) {
    switch occurrence {
    case .inject(let place): deliver(pack.injects[place])
    case .conditions: lookAtConditions()
    case .rumour(let place): begin(pack.rumours[place])
    case .beat:
      crowd.takeTurn()
      agenda.plan(.beat, at: now + Crowd.beat)
    case .minute:
      takeMinute()
      agenda.plan(.minute, at: now + Self.minute)
    case .desk(let place): answerAsDesk(place)
    case .decision(let place): decide(place)
    case .chatter: chat()
    case .reply(let number): replyToPost(number)
    case .remark(let place): makeRemark(place)
    case .question(let place): askAgain(place)
    case .error(let place): noticeError(place)
    case .scheduled(let number): publishScheduled(number)
    case .report(let number): decideReport(number)
    case .liveQuestion(let number): askLive(below: number)
    }
  }

  /// Writes the counters that changed and the crowd's state down.
  mutating func takeMinute() {
    guard talk.lastMinute != now else { return }
    talk.lastMinute = now
    if now > .zero { crowd.pass(silentMinutes: record.silentMinutes(at: now)) }
    let changed = audiences.indices.compactMap { place -> PostCounters? in
      let replies = feed.replies[place]
      return audiences[place].counters(of: place + 1, replies: replies, at: now, in: crowd)
    }
    if !changed.isEmpty { emit(.counted(changed)) }
    let votes = countVotes()
    if !votes.isEmpty { emit(.voted(votes)) }
    emit(.measured(measure))
  }

  private var measure: CrowdMeasure {
    let mood = crowd.mood
    let reach = claims.spreading.enumerated().map { place, id in
      ClaimReach(
        claim: id,
        heard: crowd.beliefs.heard(place),
        believes: crowd.beliefs.share(.believes, of: place),
        doubts: crowd.beliefs.share(.doubts, of: place),
        corrected: crowd.beliefs.share(.corrected, of: place)
      )
    }
    let open = questions.open
    return CrowdMeasure(
      trust: mood.trust,
      anxiety: mood.anxiety,
      claims: reach,
      openQuestions: open.count,
      openDangerous: open.count { $0.urgency == .danger }
    )
  }
}
