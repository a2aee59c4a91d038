import Accounts
import Curriculum
import Exercises
import Kernel
import PostReview
import RuleGuide
import SiteMap
package import Web

extension Parts {
  /// Every address of the site.
  package var routes: [Route] {
    HealthRoutes(database: database).routes
      + SignInRoutes(
        credentials: credentials, sessions: sessions, settings: installation.site, clock: clock
      ).routes
      + SetUpRoutes(store: setUp, clock: clock).routes
      + InvitationRoutes(store: invites, clock: clock).routes
      + SessionRoutes(sessions: sessions, clock: clock).routes
      + PeopleRoutes(
        people: people, services: services, invites: invites, publicURL: installation.publicURL,
        clock: clock
      ).routes
      + ExerciseRoutes(
        library: library, starter: starter, store: runs, runs: liveRuns,
        nextSteps: courses.nextSteps,
        clock: clock
      ).routes
      + NetworkRoutes(runs: liveRuns, moods: moods, clock: clock).routes
      + AssessmentRoutes(runs: assessment, library: library, clock: clock).routes
      + ActRoutes(runs: liveRuns, clock: clock).routes
      + ComposeRoutes(runs: liveRuns, pictures: runPictures, clock: clock).routes
      + RunPictureRoutes(runs: runs, store: runPictures.store).routes
      + HintRoutes(runs: liveRuns, clock: clock).routes
      + CoachRoutes(runs: liveRuns, clock: clock).routes
      + StopRoutes(
        store: runs, runs: liveRuns, classes: classes,
        trainers: { [people] in try await SafetyContact.trainers(among: people) }, clock: clock
      ).routes
      + ClassRoutes(
        library: library, classes: classes, register: classRegister,
        publicURL: installation.publicURL, clock: clock
      ).routes
      + JoinRoutes(
        library: library, classes: classes,
        enrolment: ClassEnrolment(
          classes: classes, starter: starter, runs: liveRuns, clock: clock)
      ).routes
      + courses.routes
      + training.routes
      + RuleRoutes(folder: RuleFolder(installation.rules)).routes
      + CrowdRoutes(library: library, starter: starter, store: runs).routes
      + ContinuationRoutes(
        store: runs, continuation: RunContinuation(store: runs, clock: clock)
      ).routes
      + ResultRoutes(
        runs: DebriefedRuns(store: runs, assessed: assessment),
        models: ModelRuns(library: library), texts: texts, starter: starter,
        press: ReportPress()
      ).routes
      + DebriefRoutes(
        assessed: assessment, ended: endedRuns, studies: studies, desk: studyDesk
      ).routes
      + DeskRoutes(desk: desk, pictures: pictures).routes
      + TemplateRoutes(desk: desk, templates: templates).routes
      + PictureRoutes(store: pictures.store).routes
      + TokenRoutes(store: tokens, clock: clock).routes
      + APIRoutes(api).routes
  }

  package func site(assets: Assets) -> Site {
    Site(
      routes: routes, assets: assets, sessions: sessions, flashes: flashes,
      people: { [people] id in
        try await people.activePerson(Person.ID(id)).map {
          SignedInPerson(id: $0.id.rawValue, name: $0.name, roles: $0.roles)
        }
      },
      navigation: Navigation.items, settings: installation.site, clock: clock)
  }
}

/// What the header offers, by what the person may do.
enum Navigation {
  static func items(for person: SignedInPerson?) -> [NavigationItem] {
    guard let person else { return [] }
    let entries: [(Permission?, String, Link)] = [
      (nil, "Home", .home),
      (.takeCourses, "My learning", .learning(.own)),
      (.takeExercises, "Scenarios", .scenarios),
      (.takeExercises, "My runs", .history),
      (.reviewOthersResults, "Learners", .learners),
      (.controlExercises, "Classes", .exerciseClasses),
      (.readCompliance, "Training", .training(.start)),
      (.authorCourses, "Writing", .authoring(.start)),
      (.readDrafts, "Post desk", .desk),
      (nil, "Rules", .rules),
      (.managePeople, "People", .people),
      (.manageAgency, "Programs", .apiTokens),
    ]
    return entries.filter { permission, _, _ in permission.map(person.may) ?? true }
      .map { NavigationItem(title: $1, path: $2.path) }
  }
}
