extension Words {
  /// Illnesses of the mind, by name.
  static let mentalIllnesses =
    "bipolar|schizophrenia|schizophrenic|schizoaffective|depression|depressed|psychosis|psychotic|"
    + "ptsd|dementia|alzheimer's|alzheimers|autism|autistic|suicidal|delusional|paranoid|"
    + "anorexia|bulimia|adhd|manic|ocd|asperger's|hallucinating|hallucinations"

  /// Other illnesses and states, by name.
  static let illnesses =
    "cancer|diabetes|diabetic|epilepsy|epileptic|hiv|aids|hepatitis|asthma|leukemia|parkinson's|"
    + "tuberculosis|covid|pneumonia|sepsis|anemia|lupus|hemophilia|pregnant|pregnancy|alcoholic|"
    + "alcoholism|addiction|addict|tumor|tumour|stroke|angina|pacemaker|dialysis|chemotherapy|"
    + "chemo|transplant|down's|infection|rabies|disability|disabled"

  /// Under the influence of something.
  static let intoxicated =
    "drunk|intoxicated|inebriated|stoned|tipsy|wasted|plastered|hammered|impaired|high|buzzed|"
    + "sloshed|legless"

  static let substances =
    "alcohol|drugs|drug|meth|methamphetamine|fentanyl|heroin|cocaine|opioids|opioid|pills|"
    + "marijuana|"
    + "cannabis|ketamine|xanax|oxycodone|pcp|lsd|booze|vodka|liquor|whiskey|edibles|mushrooms"

  static let medicines =
    "medication|medications|meds|medicine|tablets|insulin|inhaler|pills|prescription|"
    + "antidepressants|"
    + "lithium"
}
