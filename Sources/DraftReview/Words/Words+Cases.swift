extension Words {
  /// A crime or a case that the police work on.
  static let cases =
    "device|devices|polygraph~|safe|lab|missing|powder|bag|backpack|burgl~|robb~|theft~|thief|"
    + "thieves|steal~|stole|"
    + "stolen|shoot~|shot|shots|stab~|murder~|kill~|"
    + "homicid~|assault~|attack~|arson~|fire|fires|arrest~|charge|charged|charges|suspect~|victim~|"
    + "case|cases|trial|crime~|custody|investigat~|detective~|abduct~|kidnap~|carjack~|vandal~|"
    + "damage~|rape~|crash|collision|explosion~|bomb~|explosive~|threat~|death|died|dead|body|"
    + "prosecut~|booked|overdose~|fraud~|forg~|poison~|drug|drugs|witness~|warrant~|shoplift~|"
    + "gunman|armed|hostage~|standoff|jury|interview~|evidence|ins|scene|casing~|stop|stopped|clip|"
    + "clips|footage|intruder~|prowler|culprit|gunfire|guilty|court|hit"
}
