/// Every page and address of the site: features link to each other through it and nothing else.
package enum Link: Equatable, Sendable {
  case home
  case signIn
  case signOut
  case setUp(token: String)
  case invitation(token: String)
  case ownSessions
  case people
  case person(String)
  case scenarios
  case scenario(String)
  case scenarioCrowd(String)
  case scenarioCrowdForm(String)
  case runs
  case run(String)
  case runFeed(String, platform: String)
  case runThread(String, post: Int)
  case runActions(String)
  case runReview(String)
  case runClock(String)
  /// Steps of the composer that publish nothing by themselves.
  case runCompose(String)
  case runPreview(String)
  /// A picture that the officer brought along.
  case runOwnPicture(String, picture: String)
  case runInbox(String)
  case runNotifications(String)
  /// What the agency's account is set to, and what waits or was decided.
  case runDesk(String)
  /// An account on a network of the run.
  case runAccount(String, platform: String, handle: String)
  case runSearch(String)
  /// Every post of the run with a hashtag, written without “#”.
  case runTag(String, tag: String)
  case runTrends(String)
  case runStory(String, story: String)
  case runMessages(String)
  case runNews(String)
  case runMail(String)
  case runPhone(String)
  case runMonitor(String)
  /// A post's picture, large.
  case runPicture(String, post: Int)
  case scenarioMedia(String, file: String)
  /// The guide's box of a run, alone.
  case runCoach(String)
  /// “Stop and leave”.
  case runStop(String)
  case runStopTalk(String)
  case exerciseClasses
  case exerciseClass(String)
  /// How to join, for the wall.
  case classScreen(String)
  case classRoster(String)
  case classEvents(String)
  case classTable(String)
  case classClose(String)
  /// A class's short link.
  case joinClass(String)
  case join
  /// The sign-in page, and then a path of this site.
  case signInThen(String)
  case runCrowd(String)
  case runEvents(String)
  case runResult(String)
  /// A part of the debrief beside its first page, such as `points`.
  case runResultPart(String, part: String)
  /// The run as it was so many seconds after its start.
  case runReplay(String, at: Int, platform: String? = nil, post: Int? = nil)
  /// The same without the frame of the page.
  case runReplayMoment(String)
  /// The debrief as a file, such as `debrief.json`.
  case runResultFile(String, file: String)
  /// A new run like this one.
  case runAgain(String)
  case runContinuations(String)
  /// `at` in milliseconds of scenario time.
  case runContinuation(String, at: Int)
  case runDebrief(String)
  case runStudyStop(String, study: String)
  case runStudyTable(String, study: String, place: Int)
  /// A running run of somebody else, to look at only.
  case runWatch(String)
  /// `at` in seconds of scenario time and `post` say what a new note is about.
  case runNotes(String, at: Int? = nil, post: Int? = nil)
  case runNote(String, note: String)
  /// The points that a trainer gave where the program gave others.
  case runEvaluation(String)
  /// The run beside another one, or beside the group.
  case runComparison(String, with: String? = nil)
  /// A person's own runs.
  case history
  case historyFile
  /// The runs of everybody who takes exercises.
  case learners
  case learnersFile
  case learner(String)
  case desk
  case deskNew
  case deskDrafts
  case deskTemplates
  case deskTemplate(String)
  case deskDraft(String)
  case deskReview
  case deskAct(String, act: String)
  case deskCopy(String)
  case deskRecord(String)
  /// `kind` is `json` or `csv`.
  case deskRecordFile(String, kind: String)
  /// What a learner sees of courses.
  case learning(LearningLink)
  /// What a trainer sees of them.
  case training(TrainingLink)
  /// Where courses are written.
  case authoring(AuthoringLink)
  case rules
  /// What a rule of draft review asks for, and why.
  case rule(String)
  case deskPicture(String)
  case deskPictureFile(String)
  /// Where programs get their tokens.
  case apiTokens
  case apiToken(String)
  case openAPI
  case health
  case readiness

  /// The address, with each identifier percent-encoded.
  package var path: String {
    switch self {
    case .home: "/"
    case .signIn: "/sign-in"
    case .signOut: "/sign-out"
    case .setUp(let token): "/set-up/\(token.escaped)"
    case .invitation(let token): "/invitations/\(token.escaped)"
    case .ownSessions: "/account/sessions"
    case .people: "/people"
    case .person(let id): "/people/\(id.escaped)"
    case .scenarios: "/scenarios"
    case .scenario(let id): "/scenarios/\(id.escaped)"
    case .scenarioCrowd(let id): "/scenarios/\(id.escaped)/crowd"
    case .scenarioCrowdForm(let id): "/scenarios/\(id.escaped)/crowd/change"
    case .runs: "/runs"
    case .run(let id): "/runs/\(id.escaped)"
    case .runFeed(let id, let platform): "/runs/\(id.escaped)?platform=\(platform.escaped)"
    case .runThread(let id, let post): "/runs/\(id.escaped)/posts/\(post)"
    case .runActions(let id): "/runs/\(id.escaped)/actions"
    case .runReview(let id): "/runs/\(id.escaped)/review"
    case .runClock(let id): "/runs/\(id.escaped)/clock"
    case .runCompose(let id): "/runs/\(id.escaped)/compose"
    case .runPreview(let id): "/runs/\(id.escaped)/preview"
    case .runOwnPicture(let id, let picture): "/runs/\(id.escaped)/pictures/\(picture.escaped)"
    case .runInbox(let id): "/runs/\(id.escaped)/inbox"
    case .runNotifications(let id): "/runs/\(id.escaped)/notifications"
    case .runDesk(let id): "/runs/\(id.escaped)/desk"
    case .runAccount(let id, let platform, let handle):
      "/runs/\(id.escaped)/accounts/\(platform.escaped)/\(handle.escaped)"
    case .runSearch(let id): "/runs/\(id.escaped)/search"
    case .runTag(let id, let tag): "/runs/\(id.escaped)/tags/\(tag.escaped)"
    case .runTrends(let id): "/runs/\(id.escaped)/trends"
    case .runStory(let id, let story): "/runs/\(id.escaped)/stories/\(story.escaped)"
    case .runMessages(let id): "/runs/\(id.escaped)/messages"
    case .runNews(let id): "/runs/\(id.escaped)/news"
    case .runMail(let id): "/runs/\(id.escaped)/mail"
    case .runPhone(let id): "/runs/\(id.escaped)/phone"
    case .runMonitor(let id): "/runs/\(id.escaped)/monitor"
    case .runPicture(let id, let post): "/runs/\(id.escaped)/posts/\(post)/picture"
    case .scenarioMedia(let id, let file): "/scenarios/\(id.escaped)/media/\(file.escaped)"
    case .runCoach(let id): "/runs/\(id.escaped)/coach"
    case .runStop(let id): "/runs/\(id.escaped)/stop"
    case .runStopTalk(let id): "/runs/\(id.escaped)/stop/talk"
    case .exerciseClasses: "/classes"
    case .exerciseClass(let id): "/classes/\(id.escaped)"
    case .classScreen(let id): "/classes/\(id.escaped)/screen"
    case .classRoster(let id): "/classes/\(id.escaped)/roster"
    case .classEvents(let id): "/classes/\(id.escaped)/events"
    case .classTable(let id): "/classes/\(id.escaped)/table"
    case .classClose(let id): "/classes/\(id.escaped)/close"
    case .joinClass(let code): "/c/\(code.escaped)"
    case .join: "/join"
    case .signInThen(let path): "/sign-in?next=\(path.escaped)"
    case .runCrowd(let id): "/runs/\(id.escaped)/crowd"
    case .runEvents(let id): "/runs/\(id.escaped)/events"
    case .runResult(let id): "/runs/\(id.escaped)/result"
    case .runResultPart(let id, let part): "/runs/\(id.escaped)/result/\(part.escaped)"
    case .runReplay(let id, let at, let platform, let post):
      "/runs/\(id.escaped)/result/replay?at=\(at)"
        + (platform.map { "&platform=\($0.escaped)" } ?? "") + (post.map { "&post=\($0)" } ?? "")
    case .runReplayMoment(let id): "/runs/\(id.escaped)/result/replay/moment"
    case .runResultFile(let id, let file): "/runs/\(id.escaped)/result/files/\(file.escaped)"
    case .runAgain(let id): "/runs/\(id.escaped)/again"
    case .runContinuations(let id): "/runs/\(id.escaped)/continuations"
    case .runContinuation(let id, let at): "/runs/\(id.escaped)/continuations?at=\(at)"
    case .runDebrief(let id): "/runs/\(id.escaped)/debrief"
    case .runStudyStop(let id, let study): "/runs/\(id.escaped)/debrief/\(study.escaped)/stop"
    case .runStudyTable(let id, let study, let place):
      "/runs/\(id.escaped)/debrief/\(study.escaped)/\(place)"
    case .runWatch(let id): "/runs/\(id.escaped)/watch"
    case .runNotes(let id, let at, let post):
      "/runs/\(id.escaped)/notes" + (at.map { "?at=\($0)" } ?? "")
        + (post.map { (at == nil ? "?" : "&") + "post=\($0)" } ?? "")
    case .runNote(let id, let note): "/runs/\(id.escaped)/notes/\(note.escaped)"
    case .runEvaluation(let id): "/runs/\(id.escaped)/evaluation"
    case .runComparison(let id, let other):
      "/runs/\(id.escaped)/comparison" + (other.map { "?with=\($0.escaped)" } ?? "")
    case .history: "/history"
    case .historyFile: "/history/points.csv"
    case .learners: "/learners"
    case .learnersFile: "/learners/points.csv"
    case .learner(let id): "/learners/\(id.escaped)"
    case .desk: "/desk"
    case .deskNew: "/desk/new"
    case .deskDrafts: "/desk/drafts"
    case .deskTemplates: "/desk/templates"
    case .deskTemplate(let id): "/desk/templates/\(id.escaped)"
    case .deskDraft(let id): "/desk/drafts/\(id.escaped)"
    case .deskReview: "/desk/review"
    case .deskAct(let id, let act): "/desk/drafts/\(id.escaped)/\(act.escaped)"
    case .deskCopy(let id): "/desk/new?from=\(id.escaped)"
    case .deskRecord(let id): "/desk/drafts/\(id.escaped)/record"
    case .deskRecordFile(let id, let kind): "/desk/drafts/\(id.escaped)/record/\(kind.escaped)"
    case .learning(let link): link.path
    case .training(let link): link.path
    case .authoring(let link): link.path
    case .rules: "/help/rules"
    case .rule(let id): "/help/rules/\(id.escaped)"
    case .deskPicture(let id): "/desk/pictures/\(id.escaped)"
    case .deskPictureFile(let id): "/desk/pictures/\(id.escaped)?download=1"
    case .apiTokens: "/agency/tokens"
    case .apiToken(let id): "/agency/tokens/\(id.escaped)"
    case .openAPI: "/api/v1/openapi.json"
    case .health: "/healthz"
    case .readiness: "/readyz"
    }
  }
}

extension String {
  /// Percent-encoded so that it is one segment of a path, whatever it holds.
  var escaped: String {
    let hex = Array("0123456789ABCDEF")
    return utf8.reduce(into: "") { result, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
      }
    }
  }
}
