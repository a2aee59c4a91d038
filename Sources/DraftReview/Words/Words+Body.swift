extension Words {
  static let body =
    "head|neck|chest|leg|legs|arm|arms|back|stomach|abdomen|belly|face|facial|shoulder|shoulders|"
    + "torso|foot|feet|hand|hands|wrist|ankle|knee|knees|hip|hips|pelvis|pelvic|rib|ribs|spine|"
    + "spinal|skull|brain|jaw|nose|eye|eyes|lung|lungs|liver|kidney|spleen|thigh|thighs|groin|"
    + "collarbone|tooth|teeth|finger|fingers|thumb|toe|elbow|forearm|femur|tibia|artery|throat|"
    + "scalp|"
    + "cheek|cheekbone|vertebra|vertebrae|buttock|buttocks|calf|shin|bone|bones|organ|organs|ear|"
    + "limb|heart|palm|temple|sternum|orbital"

  /// What can be done to a body.
  static let harmed =
    "broken|fractured|shattered|dislocated|torn|crushed|severed|punctured|collapsed|bruised|"
    + "swollen|"
    + "sprained|lacerated|ruptured|amputated|cracked|burned|burnt|bleeding|bloodied|mangled|"
    + "separated|perforated|pierced|lost|lose|reattached"

  /// Injuries that have a name.
  static let injuries =
    "concussion|concussions|concussed|fracture|fractures|laceration|lacerations|contusion|"
    + "contusions|"
    + "hemorrhage|hemorrhaging|haemorrhage|whiplash|amputation|paralysis|paralyzed|paralysed|"
    + "asphyxia|asphyxiation|strangulation|hypothermia|hypothermic|frostbite|bruising|abrasions|"
    + "dehydration|dehydrated|stitches|sutures|quadriplegic|paraplegic|disfigured|brain-dead|"
    + "aneurysm|amputee|overdosed|miscarried|miscarriage|comatose|intubated|sedated|resuscitated"

  /// Wounds in more than one word.
  static let wounds: [String] = [
    "gunshot|bullet|knife|stab|puncture|shrapnel|dog bite|exit|entry wound|wounds",
    "internal injuries|injury|bleeding", "first|second|third degree burns", "smoke inhalation",
    "blunt|sharp force", "burns to|over|on|covering", "severe|serious|bad|minor burns",
    "collapsed lung", "blood loss", "loss of blood|consciousness", "lost ..2 blood|consciousness",
    "heart attack|failure", "cardiac arrest|event",
    "suffered|had|having ..2 stroke|seizure|seizures",
    "medically induced", "brain dead|damage|injury|bleed|swelling", "traumatic injury|injuries",
  ]
}
