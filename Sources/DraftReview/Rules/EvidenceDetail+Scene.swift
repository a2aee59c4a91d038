extension EvidenceDetail {
  static let sceneFaults = [
    PhraseFault(
      severity: .block,
      what: "tells what a recording shows.",
      how: how,
      patterns: [
        "video|videos|footage|camera|cameras|clip|bodycam|tape|cctv|doorbell|surveillance|dashcam|"
          + "recording|audio|photos|drone ..4 shows|show|showed|showing|captured|captures|caught|"
          + "recorded|"
          + "reveals|revealed|picked|clearly|confirms|confirmed|catches|proves|puts|places|placed",
        "seen|caught|captured|visible|shown|heard ..3 on ..3 video|camera|footage|cctv|tape|"
          + "surveillance|bodycam|recording",
        "911 call|recording|tape|audio ..4 hear|heard|caller|you can|reveals|screams",
        "shows|show ..4 man|woman|person|figure|people|teen|boy|girl|him|her|suspect|someone|"
          + "youths|"
          + "teenagers|driver ..3 in|with|on|trying|walking|running|going|entering|leaving|"
          + "carrying|at|who|getting|and|holding",
        "it shows ..2 him|her|mr|man|woman|suspect|driver|officer|people|two|three|someone|person|"
          + "men|"
          + "teenagers|car|truck",
        "phone|cell|cellphone|gps|tower|towers|smartwatch|watch|airtag|app ..3 pinged|ping|pings|"
          + "records|"
          + "placed|puts|put|places|tracked|showed|shows|led",
        "license plate reader|readers|camera|cameras ..3 hit|flagged|picked|caught|tracked|"
          + "alerted|spotted",
        "tracked|traced|located|found|caught ..4 using|through|by|via|thanks ..3 phone|gps|airtag|"
          + "cell|app|"
          + "plate|flock|license",
      ],
      unless: general + [
        "no|live video|footage|stream|streams",
        "community|parade|premiere|recruit|puppy|new|policy|traffic|register|registry|asking|"
          + "looking for|release|released|live", "speed|red light",
      ]
    ),
    PhraseFault(
      severity: .block,
      what: "tells how somebody got in or what they did there.",
      how: "Say what happened and where; keep the way it was done back.",
      patterns: [
        "cut|cutting|pried|prying|smashed|smashing|broke|jimmied|kicked|kicking|forced|forcing|"
          + "climbed|climbing|crawled|crawling|drilled|sawed|squeezed|removed|shattered|popped|"
          + "picked|"
          + "punched|slipped|entered|got|came|sneaked|snuck|gained|entry ..5 "
          + "through|in|open|out|off|into|via|by|over|the|a|an ..4 \(Words.openings)",
        "got|getting|came|entered|broke|climbed|went|let|made|slipped|sneaked in|inside ..3 "
          + "through|via|by|using|with|after",
        "slid|wedged|inserted|lifted|bent|drilled|jammed|popped|picked|cut ..8 latch|seal|lock|"
          + "hinge|"
          + "hinges|padlock|bolt|window|screen|shutter|grate|chain|ignition",
        "entry was|point|through", "point of entry",
        "no sign|signs of ..2 forced|struggle|entry|robbery",
        "signs of ..1 forced|struggle", "forced entry", "went straight|directly for|to",
        "disabled|cut|disconnected|unplugged|jammed|covered|disarmed ..3 alarm|alarms|"
          + "camera|cameras|wires|power|phone|line|lines|system|wifi",
        "inside job",
        "door|window|garage|gate was|were|had ..3 unlocked|open|ajar|forced|pried|jimmied|smashed",
        "took|taking|stole|grabbed only|just|nothing|the ..8 left|leaving|ignored|untouched|but",
        "under the mat|doormat",
        "skid marks", "black box", "event data recorder",
        "# mph|miles|km ..5 impact|before|when|recorder|crash",
        "never|not|didn't brake|braked|hit ..2 brakes", "dye pack|packs", "marked bills",
        "tracking device", "ransom ..2 note|demand|of|was|call",
        "bought|purchased|rented ..6 days|hours|weeks|morning|night before|earlier|prior",
        "wore|wearing ..2 gloves|mask ..3 and|so|to",
        "trajectory", "size # ..1 shoe|boot|shoes|boots", "right|left handed",
        "wiped ..3 down|clean|prints",
        "knew|used|entered|had ..3 code|codes|combination|keypad|passcode|keycard|pin|key",
        "using|used|with a|an|bolt|stolen|spare ..2 crowbar|screwdriver|cutters|key|ladder|drill|"
          + "torch|saw|"
          + "sledgehammer|bypass|fob",
        "found|recovered|discovered|tucked|hidden in|on|under|inside|near|beside ..1 victim's|"
          + "victim|suspect's|man's|woman's|"
          + "body|scene",
        "left|dropped|forgot ..2 behind|his|her|their ..3 wallet|phone|id|glove|gloves|cap|shoe|"
          + "hat|mask|behind|receipt|jacket|backpack|cellphone",
        "was|were|been left behind", "duct tape|zip ties", "zip tied",
        "body|bodies|remains was|were ..3 found|wrapped|bound|buried|hidden|in|dismembered|"
          + "discovered",
        "dismembered|decapitated|gagged|blindfolded", "trail of blood",
        "blood ..2 trail|"
          + "spatter|stains|stained|was|found|on|in|soaked|pool", "pool of blood",
        "found|recovered|discovered|hidden|stashed|located ..6 in|inside|under|from ..1 "
          + "his|her|their ..2 car|bedroom|closet|trunk|backpack|garage|apartment|home|house|"
          + "pocket|"
          + "bed|mattress|freezer|storage|phone|computer|laptop|purse|bag|basement|truck|vehicle|"
          + "locker",
        "set|started|lit ..3 in|at # ..1 places|spots|points|rooms|locations",
        "fire|blaze|fires was|were ..2 set|started|sparked|ignited|lit ..2 with|using|in|under|by|"
          + "on|near",
        "found|recovered|seized|discovered ..4 journal|notebook|diary|manifesto|map|plans|list|"
          + "ledger|"
          + "mask|gloves|clothes|clothing|jacket|shoes|laptop|searches|photos|videos|jewelry",
        "safe|lockbox|vault|till|register was|were ..2 opened|drilled|cracked|emptied|forced",
        "dropped ..3 glove|wallet|phone|mask|hat|cap|shoe|weapon",
        "trophy|trophies|signature|calling card",
      ],
      unless: general + [
        "officers|firefighters|crews|deputies|medics", "lock|bring|take|keep|check|make sure|don't",
        "found with",
        "car|cars|vehicle|vehicles unlocked",
      ]
    ),
  ]
}
