/// Words for groups that a report of a crime seldom needs.
enum PeopleGroupWords {
  /// Nationality, descent or faith, as an adjective or for one person.
  static let origins = """
    mexican|mexicans|somali|somalis|haitian|haitians|chinese|asian|asians|african|africans|arab|arabs|\
    arabic|hispanic|hispanics|latino|latinos|latina|albanian|albanians|nigerian|nigerians|polish|poles|\
    european|europeans|indian|indians|pakistani|pakistanis|syrian|syrians|afghan|afghans|venezuelan|\
    venezuelans|cuban|cubans|russian|russians|romanian|romanians|roma|turkish|turks|moroccan|moroccans|\
    iraqi|iraqis|iranian|iranians|ukrainian|ukrainians|honduran|hondurans|guatemalan|guatemalans|\
    salvadoran|colombian|colombians|vietnamese|korean|koreans|filipino|jamaican|jamaicans|ethiopian|\
    ethiopians|sudanese|eritrean|eritreans|eastern|muslim|muslims|islamic|jewish|jews|jew|sikh|sikhs|\
    hindu|hindus|mormon|mormons|amish|hasidic|catholic|aboriginal|indigenous|native|foreign|immigrant|\
    migrant|refugee|bulgarian|bulgarians|lithuanian|lithuanians|chilean|chileans|peruvian|ecuadorian|\
    brazilian|dominican|ghanaian|kurdish|bosnian|serbian|georgian|armenian|gypsy|traveller|traveler
    """

  /// Where a person stands in society or how they live.
  static let standings = """
    transgender|trans|gay|lesbian|homosexual|homeless|transient|vagrant|undocumented|mentally|\
    schizophrenic|autistic|disabled|elderly|unhoused|welfare|unemployed|jobless|drifter
    """

  static let people = """
    man|men|woman|women|male|males|female|females|gentleman|guy|guys|lady|kid|kids|teen|teens|\
    teenager|teenagers|youth|youths|boy|boys|girl|girls|person|people|individual|individuals|gang|\
    gangs|crew|crews|group|groups|ring|family|families|driver|drivers|worker|workers|suspect|suspects|\
    national|nationals|couple|pair|duo|owner|thief|thieves|criminal|criminals|tenant|tenants|\
    types|type|folks|folk|sorts|characters|character|fellow|fellows|lads|lad|element|\
    resident|community|shoplifters|beggars|nanny|cook|student|students|customer|camp|mother|father
    """
}
