extension TinyPack {
  static let scenario = """
    # Everybody and everything in this pack is invented.
    format: 1
    id: bridge-spill
    title: A spill on Mill Bridge
    summary: A truck crashes on the town's bridge, something runs out of it, and people fear \
    the worst.
    kind: fictional
    duration: 00:20:00
    setting:
      place: Alder Falls
      site: Mill Bridge
      date: 2026-10-06
      startsAt: "07:30"
    agency:
      name: Alder Falls Police Department
      short: Alder Falls PD
      handle: AlderFallsPD
      phones: [{label: Information line, number: 555-0120}]
    briefing: |
      **You are the public information officer of the Alder Falls Police Department.** It is \
    7:30 am
      on a school day. A truck has crashed on Mill Bridge, the only bridge in town.

      - The **information desk** tells you what is confirmed.
      - What was spilled is for **command** to release: ask with `approve`.
      - Posts that hurt stay. Hide only threats, private data and spam, with a reason.
    objectives:
      - {id: warn, text: Tell people within ten minutes to keep off the bridge.}
      - {id: rumor, text: Hold back an unverified rumor and close it with an explanation.}
      - {id: people, text: Answer with care and keep the driver's name private.}
    roles:
      - {id: pio, name: Public information officer, player: true}
      - {id: command, name: Incident commander}
    desk: {name: Information desk, delay: 00:00:30}
    approval: {by: command, delay: 00:01:00}
    platforms:
      - {id: microblog, followers: 4000}
      - {id: community, followers: 6000}
    population: {agents: 2000, trust: 0.6, anxiety: 0.4}
    requireAlt: true

    """

  static let facts = """
    # What is true, since when the agency knows it, and who may say it.
    facts:
      - id: truck-crash
        short: the crash
        statement: A truck crashed on Mill Bridge.
        category: event
        truth: true
        knownFrom: 00:02:00
        release: {by: pio}
        desk:
          - {from: 00:00:00, say: "Two calls about a crash on Mill Bridge. A unit is on the way."}
          - {from: 00:02:00, say: "Confirmed: a truck crashed on Mill Bridge. You may say so."}
        recognise:
          - [$crash-words, [truck, bridge]]

      - id: bridge-closed
        short: the closed bridge
        statement: Mill Bridge is closed. Keep off it.
        category: place
        truth: true
        knownFrom: 00:02:00
        release: {by: pio}
        dangerous: true
        desk:
          - {from: 00:02:00, say: "The bridge is closed in both directions. Keep people off it."}
        recognise:
          - [bridge, [closed, shut, blocked, keep off, stay off, stay away, avoid]]

      - id: spill-oil
        short: the spilled oil
        statement: The truck spilled sunflower oil. It is slippery and not poisonous.
        category: event
        truth: true
        knownFrom: 00:10:00
        release: {by: command, from: 00:10:00}
        dangerous: true
        desk:
          - {from: 00:02:00, say: "Something runs out of the truck. The fire department is \
    testing it."}
          - {from: 00:10:00, say: "It is sunflower oil. Command has to clear that before you \
    post it."}
        recognise:
          - [[sunflower oil, cooking oil, vegetable oil]]

      - id: driver-name
        short: the driver's name
        statement: The driver is Theo Marden.
        category: victim
        truth: true
        knownFrom: 00:05:00
        release: {by: nobody}
        fault: protected-identity
        desk:
          - {from: 00:00:00, say: "No names, whoever asks."}
        recognise:
          - [[theo marden, marden]]

    """

  static let rumours = """
    # What the crowd believes or asks.
    rumours:
      - id: toxic-cloud
        short: a toxic cloud
        statement: The truck leaks a toxic gas.
        verdict: false
        startsAt: 00:03:00
        infectiousness: 0.7
        harm: 0.8
        platforms: [microblog, community]
        origin: {persona: rosa-lindell}
        seed: "It smells weird at Mill Bridge. Toxic gas?? Close your windows"
        resolvedBy: spill-oil
        knownFrom: 00:10:00
        desk:
          - {from: 00:03:00, say: "The fire department is testing. Nothing is confirmed."}
          - {from: 00:10:00, say: "There is no gas. It is sunflower oil on hot brakes that \
    smells."}
        recognise:
          - [[toxic, poisonous, chemical], [gas, cloud, fumes, leak, air]]
          - [[gas leak, toxic cloud]]

      - id: bus-late
        short: the late school buses
        statement: School buses from the east side run late.
        verdict: true
        startsAt: 00:05:00
        infectiousness: 0.4
        harm: 0.1
        platforms: [community]
        seed: "Has anybody seen the number 4 school bus? It should be here by now"
        knownFrom: 00:08:00
        desk:
          - {from: 00:08:00, say: "True: the buses go around by the highway, about 30 minutes \
    late."}
        recognise:
          - [[school bus, bus, buses], [late, delayed, delay, behind]]

    """

  static let lexicon = """
    # Words that patterns share: write $crash-words there.
    crash-words: [crash, crashed, collision, accident, overturned]

    """
}
