/// A small complete course: every kind of item and question once, to start from and to test with.
package enum TinyCourse {
  package static let folder = "first-post"

  /// The texts of its files by path; `id` is the folder's name.
  package static func texts(id: String = folder) -> [String: String] {
    [
      "course.yaml": head.replacing("id: first-post", with: "id: \(id)"),
      "modules/say-what-helps/module.yaml": helpModule,
      "modules/say-what-helps/lessons/what-helps.md": helpLesson,
      "modules/say-what-helps/questions.yaml": TinyQuestions.help,
      "modules/say-what-helps/drafts.yaml": drafts,
      "modules/keep-private/module.yaml": privateModule,
      "modules/keep-private/lessons/names.md": privateLesson,
      "modules/keep-private/questions.yaml": TinyQuestions.privacy,
      "modules/keep-private/policies/own-accounts.md": policy,
      "media/first-post.svg": picture,
    ]
  }

  package static var files: CourseFiles { CourseFiles(folder: folder, texts: texts()) }

  /// The course itself; nil only when the reader is broken.
  package static var course: Course? { CourseReader.read(files).course }

  private static let head = """
    format: 1
    id: first-post
    title: Your first post
    summary: A small course with everything that a course can have.
    language: en-US
    review-by: 2027-05-23
    modules: [say-what-helps, keep-private]
    paths:
      - id: patrol
        title: Patrol officers
        minutes: 15
        for: Officers who may be filmed, and do not run an account.
        items: [say-what-helps/what-helps, keep-private/names, keep-private/quiz]
    placement: {questions-per-module: 2, skip-at: 0.75}
    pre-post: {questions-per-module: 2}
    certificate: {title: Your first post, valid-months: 24}
    credit: [{topic: Communications, minutes: 30}]

    """

  private static let helpModule = """
    title: Say what helps
    summary: A first post tells where, what to do, and when there is more.
    review-by: 2027-05-23
    objectives:
      - {id: first-post, text: Write a first post that people can act on.}
    items:
      - {lesson: what-helps}
      - {drill: practice, title: Try it, minutes: 3, questions: [what-first, next-update]}
      - {quiz: quiz, title: Quiz, minutes: 5, draw: 3, pass: 0.6, must-pass: [what-first]}
      - {draft: holding-statement, minutes: 8}
      - {scenario: first-drill, title: Your first drill, minutes: 8, points: 60, optional: true}
      - reflection: last-time
        title: The last time
        minutes: 3
        prompt: Think of a post that you would word differently today. What would you change?
        least-words: 20
        after: [holding-statement]

    """

  private static let helpLesson = """
    ---
    title: What helps people in the first minutes
    minutes: 3
    objectives: [first-post]
    sources:
      - Our own example, for this course only
    ---
    ## Three things first
    People who see blue lights want to know three things.

    1. Where it is.
    2. What to do.
    3. When they hear more.

    ![A post with a place, a request and a time](media/first-post.svg "The three things in a post")

    > **Do** write the time of the next update, and keep it.

    | Say | Leave out |
    |---|---|
    | The block | The house |

    """

  private static let drafts = """
    - id: holding-statement
      title: Write the holding statement
      objective: first-post
      platform: microblog
      situation: |
        A water main broke at **Mill Street** at 3:05 pm. The street is closed between First and
        Third. Nobody is hurt. Nobody knows yet how long it takes.
      task: Write the first post.
      must-say:
        - {what: where it is, any-of: [Mill Street, Mill St]}
        - {what: when the next update comes, any-of: [next update, update at, update by]}
      must-not-say:
        - {what: when it opens again, any-of: [open by, open at], why: Nobody knows it yet.}
      model: |
        Mill Street is closed between First and Third: a water main broke. Please take Oak Avenue.
        Next update at 3:45 pm.
      source: Our own example, for this course only

    """

  private static let privateModule = """
    title: Keep private what is private
    summary: Names and houses stay out, and so do you.
    review-by: 2027-05-23
    requires: [say-what-helps]
    objectives:
      - {id: names, text: Keep out what tells who somebody is.}
      - {id: own-accounts, text: Keep duty and private accounts apart.}
    items:
      - {lesson: names}
      - {quiz: quiz, title: Quiz, minutes: 5, draw: 4, pass: 0.75, limit-minutes: 10}
      - survey: confidence
        title: How certain are you?
        minutes: 1
        statements:
          - {id: s1, text: I can tell what must stay out of a post., scale: certainty}
          - {id: s2, text: This module was worth my time., scale: agreement}
      - policy: own-accounts
        title: Own accounts
        minutes: 4
        version: "1"
        text: policies/own-accounts.md
        questions: [on-duty-photo]
        days: 14
      - {session: talk, title: Talk it over, minutes: 30, about: Cases from your own town.}

    """

  private static let privateLesson = """
    ---
    title: Names stay out
    minutes: 2
    objectives: [names, own-accounts]
    sources: [Our own example, for this course only]
    counsel: Ask your counsel which records rule holds for posts.
    jurisdiction: US
    ---
    ## Who it was is not yours to tell
    A street and a job can be enough to name somebody.

    > **Do not** post the house, the family or the school.

    """

  private static let policy = """
    ## Own accounts
    On duty you post from the agency's account alone.

    """

  private static let picture = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60" role="img">
      <title>A post in three lines</title>
      <rect width="120" height="60" rx="6" fill="none" stroke="currentColor"/>
      <path d="M10 18h100M10 30h70M10 42h40" stroke="currentColor"/>
    </svg>

    """
}
