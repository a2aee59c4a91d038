extension TinyPack {
  static let injects = """
    # What happens to the officer, by time or by condition.
    injects:
      - id: first-call
        at: 00:00:30
        from: {name: County dispatch}
        to: pio
        platform: radio
        kind: note
        text: "Two calls about a truck crash on Mill Bridge. Something runs out of it. Unit on \
    the way."
        expect: Ask the desk; prepare a first statement.
        objective: warn

      - id: reporter-call
        at: 00:03:00
        from: {media: Alder Falls Radio}
        to: pio
        platform: phone
        kind: call
        text: "Good morning, we are on air in two minutes. What happened, and who is the driver?"
        question: {about: [truck-crash, driver-name], urgency: service}
        expect: Confirm the crash, no name, say when more will follow.
        objective: people

      - id: toxic-post
        at: 00:04:00
        from: {persona: rosa-lindell}
        to: pio
        platform: microblog
        kind: post
        text: "That smell at Mill Bridge is TOXIC GAS. My eyes hurt. Close your windows \
    @AlderFallsPD"
        states: {toxic-cloud: asserted}
        question: {about: [toxic-cloud], urgency: danger}
        expect: Say that it is being tested and not confirmed.
        objective: rumor

      - id: complaint
        at: 00:06:00
        from: {name: Cal Brody, handle: calbrody}
        to: pio
        platform: community
        kind: post
        text: "Useless department. Traffic is dead and nobody tells us anything."
        moderation: protected
        expect: Leave it. Answer with facts, or not at all.
        objective: people

      - id: mother-message
        at: 00:07:00
        when: [{posted: 1}]
        until: 00:15:00
        from: {name: June Harlow, handle: june_harlow}
        to: pio
        platform: community
        kind: message
        text: "My daughter is on the number 4 school bus. Was it on the bridge? I am so scared."
        question: {about: [bus-late], urgency: danger}
        expect: Calm her with what is known about the buses.
        objective: people

      - id: oil-confirmed
        at: 00:10:00
        from: {role: command}
        to: pio
        platform: radio
        kind: note
        text: "It is sunflower oil, on hot brakes. No gas. Ask me before you post it. Bridge \
    stays closed."
        tells: [spill-oil]
        expect: Ask for release, then correct the rumor with the explanation.
        objective: rumor

    """

  static let rubric = """
    # What earns points. Each criterion's points add up to its weight.
    items:
      # accuracy: 25
      - id: gas-held
        criterion: accuracy
        objective: rumor
        points: 10
        title: Said early that the gas report was not confirmed
        why: People act on what they hear first. Saying that it is being checked costs nothing.
        hold: toxic-cloud
        full: 00:06:00
        zero: 00:10:00
      - id: gas-closed
        criterion: accuracy
        objective: rumor
        points: 15
        title: Closed the gas rumor with the explanation
        why: A denial alone leaves a gap. The explanation fills it.
        correct: toxic-cloud
        explain: spill-oil
        full: 00:14:00
        zero: 00:19:00
      # law: 20
      - id: driver-private
        criterion: law
        objective: people
        points: 10
        title: Kept the driver's name private
        why: A name helps nobody now and can hurt a family.
        withhold: [driver-name]
      - id: complaint-stays
        criterion: law
        points: 10
        title: Left the complaint standing
        why: Criticism is protected. Taking it down is viewpoint discrimination.
        act: hide
        on: complaint
        not: true
      # safety: 15
      - id: keep-off
        criterion: safety
        objective: warn
        points: 15
        title: Told people to keep off the bridge
        why: Oil on the road makes the next crash.
        release: [bridge-closed]
        full: 00:05:00
        zero: 00:12:00
      # timeliness: 15
      - id: first-statement
        criterion: timeliness
        objective: warn
        points: 8
        title: First statement within minutes of confirmation
        why: Silence is filled by rumor.
        release: [truck-crash]
        full: 00:05:00
        zero: 00:12:00
      - id: rhythm
        criterion: timeliness
        points: 7
        title: Three updates without a long gap
        why: People wait better when they know that more will come.
        updates: {atLeast: 3, maxGap: 00:08:00}
      # clarity: 10
      - id: next-update
        criterion: clarity
        points: 5
        title: Named the time of the next update
        why: A time spares people from asking.
        feature: next-update
        share: 0.5
      - id: plain
        criterion: clarity
        points: 5
        title: Wrote plainly
        why: Frightened people read poorly.
        feature: plain-language
        share: 0.6
      # empathy: 10
      - id: mother-answered
        criterion: empathy
        objective: people
        points: 5
        title: Answered the mother quickly
        why: She asks about her child.
        answer: mother-message
        full: 00:03:00
        zero: 00:10:00
      - id: warmth
        criterion: empathy
        points: 5
        title: Showed that people's worry is understood
        why: People listen to those who see them.
        feature: empathy
        atLeast: 1
      # coordination: 5
      - id: release-asked
        criterion: coordination
        points: 5
        title: Asked command before naming the spill
        why: One voice, one set of facts.
        act: approve
        on: oil-confirmed
        full: 00:04:00
        zero: 00:09:00

    """

  static let modelAnswer = """
    {"at":"00:01:00","as":"pio","do":"ask","text":"Is the crash on Mill Bridge confirmed?"}
    {"at":"00:02:30","as":"pio","platforms":["microblog","community"],"do":"post","text":"7:32 \
    am. A truck crashed on Mill Bridge. The bridge is closed in both directions: please stay \
    away from it. We know that this is a bad start to a school day. We do not know yet what was \
    spilled. Next update at 7:40 am."}
    {"at":"00:03:40","as":"pio","do":"message","to":"inject:reporter-call","text":"A truck \
    crashed on Mill Bridge and the bridge is closed. We give no names. Next update at 7:40 am."}
    {"at":"00:05:00","as":"pio",\
    "platform":"microblog","do":"reply","to":"inject:toxic-post","text":"We \
    understand that the smell is frightening. A toxic gas is not confirmed. The fire \
    department is testing what was spilled. We tell you here at 7:40 am."}
    {"at":"00:08:00","as":"pio","do":"message","to":"inject:mother-message","text":"We \
    understand your fear. No school bus was on the bridge. The buses take the highway and are \
    about 30 minutes late."}
    {"at":"00:09:30","as":"pio","platforms":["microblog","community"],"do":"post","text":"7:39 \
    am. Mill Bridge is still closed. The fire department is testing the spill. School buses \
    take the highway and are about 30 minutes late. Next update at 7:45 am."}
    {"at":"00:10:20","as":"pio","do":"approve","text":"The truck spilled sunflower oil."}
    {"at":"00:12:00","as":"pio","platforms":["microblog","community"],"do":"post","text":"7:42 \
    am. The spill is sunflower oil. There is no toxic gas: oil on hot brakes caused the smell. \
    Mill Bridge stays closed because the oil is slippery. Thank you for your patience. Next \
    update at 7:50 am."}

    """

  static let silentAnswer = """
    {"at":"00:15:00","as":"pio","do":"ask","text":"Is there anything for me to do?"}

    """
}
