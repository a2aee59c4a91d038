extension Words {
  /// Young relatives.
  static let offspring =
    "son|sons|daughter|daughters|child|children|kid|kids|stepson|stepdaughter|stepchild|"
    + "stepchildren|grandson|granddaughter|grandchild|grandchildren|nephew|niece|foster|baby|boy|"
    + "girl|toddler|twins|newborn"

  /// Those who bring children up.
  static let parents =
    "mother|father|mom|mum|mommy|dad|daddy|parent|parents|stepfather|stepmother|stepdad|stepmom|"
    + "grandmother|grandfather|grandma|grandpa|grandparents|guardian|guardians|aunt|uncle|nana|gran"

  /// Partners of now and before.
  static let partners =
    "wife|husband|spouse|partner|girlfriend|boyfriend|fiance|fiancé|fiancee|fiancée|ex|"
    + "widow|widower|missus"

  static let siblings = "brother|sister|sibling|siblings|twin|stepbrother|stepsister|cousin|cousins"

  static let relatives = "relative|relatives|family|families|roommate"

  static let kin = [offspring, parents, partners, siblings, relatives].joined(separator: "|")
}
