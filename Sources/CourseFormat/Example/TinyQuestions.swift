/// The banks of the small course: every kind of question once.
enum TinyQuestions {
  static let help = """
    - family: what-first
      objective: first-post
      source: Our own example, lesson 1
      a:
        kind: single-choice
        stem: A gas line is open on Pine Street. What comes first in the post?
        options:
          - {text: What people should do, correct: true, feedback: They can act at once.}
          - {text: How it came about, feedback: Nobody is safer for it.}
          - {text: Who is to blame, feedback: You do not know it yet.}
      b:
        kind: single-choice
        stem: A bridge is closed. What comes first in the post?
        options:
          - {text: When it was built, feedback: It helps nobody.}
          - {text: Which bridge, correct: true, feedback: People can turn around.}
          - {text: Who closed it, feedback: It can wait.}
    - family: next-update
      objective: first-post
      source: Our own example, lesson 1
      a:
        kind: short-answer
        stem: Which two words announce when people hear more?
        accept: [next update, the next update]
        feedback: A time that is kept calms more than many words.
      b:
        kind: numeric
        stem: You post at 3:05 and promise news in 40 minutes. How many minutes after three is it?
        answer: 45
        tolerance: 0
        unit: minutes
        feedback: 3:05 and 40 minutes make 3:45.
    - family: order-of-a-post
      objective: first-post
      source: Our own example, lesson 1
      a:
        kind: ordering
        stem: Bring the parts of a first post into order.
        steps: [Where it is, What to do, When there is more]
        feedback: Place, request, time.
      b:
        kind: matching
        stem: Which question does each part answer?
        pairs:
          - {left: Mill Street, right: Where?}
          - {left: Take Oak Avenue, right: What shall I do?}
          - {left: Next update at 3:45, right: When do I hear more?}
        extra: [Who did it?]
        feedback: Each part answers what somebody asks.

    """

  static let privacy = """
    - family: what-tells-who
      objective: names
      source: Our own example, lesson 2
      a:
        kind: hot-text
        stem: Mark what must not be published.
        text: |
          A crash at {a:Mill Street}. The driver, {b:a teacher at Oak School}, is in
          {c:St. Ann's, room 12}. Please {d:take Oak Avenue}.
        marks:
          a: {mark: false, feedback: People need the place.}
          b: {mark: true, feedback: It names her to half the town.}
          c: {mark: true, feedback: Nobody needs the room.}
          d: {mark: false, feedback: This is what to do.}
      b:
        kind: multiple-choice
        stem: What stays out of a post about a crash?
        options:
          - {text: The driver's school, correct: true, feedback: It tells who she is.}
          - {text: The hospital room, correct: true, feedback: Nobody needs it.}
          - {text: The closed street, feedback: People need it.}
          - {text: The way around, feedback: People need it.}
    - family: judge-a-post
      objective: names
      source: Our own example, lesson 2
      a:
        kind: judge-the-post
        stem: Would you let this go out?
        post: Mill Street is closed. Take Oak Avenue. Next update at 3:45 pm.
        platform: microblog
        verdict: publish
        reasons:
          - {text: It says what helps, correct: true, feedback: Place and time are there.}
          - {text: It is too short, feedback: It has all that is needed.}
          - {text: It names somebody, feedback: It names nobody.}
      b:
        kind: judge-the-post
        stem: Would you let this go out?
        post: The driver, a teacher at Oak School, was drunk.
        platform: community
        verdict: hold
        reasons:
          - {text: It says what helps, feedback: It helps nobody.}
          - {text: It names and judges somebody, correct: true, feedback: Both stay out.}
          - {text: It has no hashtag, feedback: That is not the point.}
    - family: on-duty-photo
      objective: own-accounts
      source: Our own example, policy
      a:
        kind: single-choice
        stem: You took a photo at a scene with your own phone. Where may it go?
        options:
          - {text: Onto your own page, feedback: It belongs to the case.}
          - {text: To a friend, feedback: It belongs to the case.}
          - {text: Into the case file, correct: true, feedback: Nowhere else.}
      b:
        kind: single-choice
        stem: A friend asks on your own page what happened. What do you do?
        options:
          - {text: Tell what I saw, feedback: You saw it on duty.}
          - {text: Point to the agency's page, correct: true, feedback: That is where it is told.}
          - {text: Send it in private, feedback: You saw it on duty.}
    - family: private-account
      objective: own-accounts
      source: Our own example, policy
      a:
        kind: short-answer
        stem: From whose account do you post on duty?
        accept: ["the agency's", "the agency's account", agency]
        feedback: From the agency's alone.
      b:
        kind: numeric
        stem: From how many private accounts do you post on duty?
        answer: 0
        tolerance: 0
        feedback: From none.

    """
}
