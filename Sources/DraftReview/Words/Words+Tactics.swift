extension Words {
  /// Places in and on a building where somebody waits or goes in.
  static let spots =
    "exit|exits|deck|door|doors|entrance|entrances|roof|rooftop|rooftops|stairwell|stairwells|"
    + "stairs|stairway|"
    + "corridor|hallway|hallways|window|windows|dock|basement|vent|skylight|garage|alley|floor|"
    + "level|"
    + "elevator|escalator|tunnel|hatch|unit|apartment|room|balcony|attic|closet|perimeter|fence|"
    + "courtyard|stairwell|landing|lobby|backyard|yard|porch|ledge|crawlspace|ridge|treeline|"
    + "culvert"

  static let sides =
    "north|south|east|west|northeast|northwest|southeast|southwest|rear|back|side|front|alley|"
    + "behind|northern|southern|eastern|western|left|right|above|below|flank|both"

  /// What officers carry or use in an operation.
  static let equipment =
    "rifle|rifles|shield|shields|flashbang|flashbangs|breaching|ram|bearcat|thermal|infrared|"
    + "explosive|wiretap|wiretaps|snipers|sniper|marksmen|marksman|throwbot|stingray|taser|tasers|"
    + "beanbag|grenades|grenade|canisters|spikes|stinger|gps|tracker|trackers|breacher|breachers|"
    + "armored|armoured|ballistic|teargas|mrap|launcher|launchers|nightvision|overwatch|suppressors"

  /// Ways of watching that work only while nobody knows.
  static let covert =
    "undercover|plainclothes|plainclothed|unmarked|covert|covertly|surveillance|"
    + "stakeout|stakeouts|decoy|decoys|sting|stings|wiretap|incognito|disguised|tailing|shadowing"

  /// When something will happen.
  static let soon =
    "tonight|tomorrow|soon|shortly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|"
    + "weekend|dawn|sunrise|daybreak|midnight|morning|today|hour|hours|minutes|momentarily|"
    + "upcoming|"
    + "coming|later|next|evening|nightfall|sundown|month"
}
