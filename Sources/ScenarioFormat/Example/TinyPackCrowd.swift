extension TinyPack {
  static let grammar = """
    # Lists that fill slots in phrases. An entry may be empty.
    opener: ["Please,", "Hey,", "Quick question:", "Sorry,", ""]
    closer: ["Stay safe.", "Drive carefully everyone.", "Thank you.", ""]

    """

  static let parents = """
    archetype: parents
    describes: Parents whose children are on the way to school.
    share: 0.4
    traits: {trust: 0.65, anxiety: 0.6, susceptibility: 0.5, activity: 0.5}
    platforms: {microblog: 0.3, community: 0.7}
    personas:
      - {id: rosa-lindell, name: Rosa Lindell, handle: rosa_lindell, bio: "Two girls, one garden."}
      - {id: ben-ashby, name: Ben Ashby, handle: benashby4}
      - {id: mei-tan, name: Mei Tan, handle: meitan_af, bio: "East side. PTA."}
      - {id: tom-okoro, name: Tom Okoro, handle: tom_okoro}
    phrases:
      - stance: query
        topic: toxic-cloud
        lines:
          - "{opener} is there gas in the air or not? My kids walk past {site}"
          - "{opener} do we keep the windows shut because of {claim}?"
          - "Is the school inside the area of that smell? {opener}"
      - stance: support
        topic: toxic-cloud
        lines:
          - "I can smell it from here. Something chemical. {closer}"
          - "My neighbor says her throat burns, it has to be {claim}"
      - stance: deny
        topic: toxic-cloud
        lines:
          - "There is no gas, they say it is oil. {closer}"
      - stance: comment
        topic: toxic-cloud
        lines:
          - "Keeping the girls inside until somebody knows. {closer}"
          - "This smell all the way down to the school"
      - stance: query
        topic: bus-late
        lines:
          - "{opener} where is the number 4 bus?"
          - "Any news of {claim}?"
      - stance: comment
        topic: bus-late
        lines:
          - "Just got a text from the school about {claim}."
      - stance: comment
        topic: incident
        lines:
          - "Sirens at {site}, hope nobody is hurt"
          - "Lots of blue lights at {site} this morning. {closer}"
      - stance: query
        topic: silence
        lines:
          - "{opener} {agency}, it has been {minutes} minutes. Is it safe?"
          - "Why does nobody tell parents anything?"
      - stance: comment
        topic: answered
        lines:
          - "Thank you, that is all I wanted to know."
          - "Ok, good, thanks {agency}"
      - stance: query
        topic: ignored
        lines:
          - "Asking again: {question}"
          - "I still have no answer: {question}"
      - stance: comment
        topic: corrected
        lines:
          - "So it was oil. What a relief. {closer}"
          - "Good that somebody checked."
      - stance: comment
        topic: error
        lines:
          - "But you wrote “{quote}”. Which is it?"
          - "First this, then that. Please get it right."
      - stance: comment
        topic: praise
        lines:
          - "Good clear updates today. {closer}"
          - "Thank you to the crews out there."
      - stance: comment
        topic: criticism
        lines:
          - "A text to all parents would have been nice."
          - "Too slow for people with kids on the road."
      - stance: query
        topic: request
        lines:
          - "{opener} where can I pick up my daughter?"
          - "Is there a number for parents?"
      - stance: comment
        topic: aftermath
        lines:
          - "Everybody is at school and fine. What a morning."
          - "Long hugs tonight."

    """

  static let commuters = """
    archetype: commuters
    describes: People who need the bridge to get to work.
    share: 0.6
    traits: {trust: 0.5, anxiety: 0.3, susceptibility: 0.4, activity: 0.4}
    platforms: {microblog: 0.6, community: 0.4}
    personas:
      - {id: hank-dorsey, name: Hank Dorsey, handle: hankdorsey, bio: "Coffee first."}
      - {id: lena-frost, name: Lena Frost, handle: lena_frost}
      - {id: omar-reyes, name: Omar Reyes, handle: omar_reyes7, bio: "Night shift, day naps."}
      - {id: pat-quill, name: Pat Quill, handle: patquill}
    phrases:
      - stance: query
        topic: toxic-cloud
        lines:
          - "Stuck at {site}. Do I leave the car because of {claim} or what?"
          - "Anybody from the fire department here who knows about {claim}?"
      - stance: support
        topic: toxic-cloud
        lines:
          - "Guy in the next lane says gas. Windows up"
          - "Smells like a paint factory, so yes I believe {claim}"
      - stance: deny
        topic: toxic-cloud
        lines:
          - "I am right here, it is cooking oil. Nobody is choking."
          - "Stop it with {claim}, the police said it is not true"
      - stance: comment
        topic: toxic-cloud
        lines:
          - "Never a normal Tuesday on that bridge"
          - "Well, at least the radio is on. {closer}"
      - stance: comment
        topic: bus-late
        lines:
          - "Three school buses behind me on the highway, all fine."
          - "Buses go around too, so give it time."
      - stance: query
        topic: bus-late
        lines:
          - "Does the highway stop count for the school bus too?"
      - stance: comment
        topic: incident
        lines:
          - "{site} is a parking lot right now"
          - "Truck on its side at {site}. {closer}"
          - "Engine off. I am not going anywhere."
      - stance: query
        topic: silence
        lines:
          - "{minutes} minutes and not a word, {agency}?"
          - "{opener} does anybody run this town?"
      - stance: comment
        topic: answered
        lines:
          - "Cheers, turning around then."
          - "Thanks, that helps."
      - stance: query
        topic: ignored
        lines:
          - "Still waiting: {question}"
          - "{question} Anyone?"
      - stance: comment
        topic: corrected
        lines:
          - "Ok, oil. I can live with oil."
          - "Windows down again. {closer}"
      - stance: comment
        topic: error
        lines:
          - "You said “{quote}” ten minutes ago."
          - "Make up your minds."
      - stance: comment
        topic: praise
        lines:
          - "Fair play, quick updates."
          - "Thanks to whoever writes these."
      - stance: comment
        topic: criticism
        lines:
          - "One bridge, one road, no plan."
          - "A sign before the ramp would have saved me an hour."
      - stance: query
        topic: request
        lines:
          - "{opener} when does {site} open again?"
          - "Is the highway ramp open?"
      - stance: comment
        topic: aftermath
        lines:
          - "Finally moving. {closer}"
          - "Late for work, alive, fine."

    """

  static let sentences = """
    # Example sentences with the claims that they state. Near misses state none.
    - {text: "A truck crashed on Mill Bridge this morning.", expect: {truck-crash: asserted}}
    - {text: "Mill Bridge is closed in both directions.", expect: {bridge-closed: asserted}}
    - {text: "Please stay away from the bridge.", expect: {bridge-closed: asserted}}
    - {text: "The truck lost sunflower oil.", expect: {spill-oil: asserted}}
    - {text: "There is no toxic gas.", expect: {toxic-cloud: denied}}
    - {text: "A gas leak is not confirmed.", expect: {toxic-cloud: hedged}}
    - {text: "School buses run about 30 minutes late.", expect: {bus-late: asserted}}
    - {text: "The gas station at the highway is open.", expect: {}}
    - {text: "The bridge was built in 1931.", expect: {}}
    - {text: "Call your insurance if you were late.", expect: {}}

    """
}
