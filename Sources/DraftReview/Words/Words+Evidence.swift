extension Words {
  /// What a laboratory looks at.
  static let traces =
    "dna|fingerprint|fingerprints|prints|print|ballistics|ballistic|lab|laboratory|forensic|"
    + "forensics|swab|swabs|saliva|blood|bloodstain|fibers|fibres|fiber|chips|residue|gsr|"
    + "toolmarks|"
    + "marks|shoeprint|shoeprints|footprint|footprints|bootprint|tread|treads|casing|casings|"
    + "cartridge|"
    + "cartridges|handwriting|hair|hairs|semen|genealogy|genetic|luminol|impressions|tests|test|"
    + "analysis|samples|sample|results|soil|paint|glass"

  /// What a test can say.
  static let testResults =
    "match|matched|matches|matching|hit|linked|links|link|traced|tied|ties|identified|positive|"
    + "negative|confirm|confirmed|confirms|show|showed|shows|shown|reveal|revealed|reveals|prove|"
    + "proved|proves|belong|belonged|belongs|point|pointed|points|excluded|conclusive|inconclusive|"
    + "indicate|indicated|indicates|place|placed|places|came"

  static let weapons =
    "gun|handgun|handguns|pistol|revolver|rifle|shotgun|firearm|knife|machete|hammer|bat|axe|"
    + "hatchet|"
    + "crowbar|screwdriver|glock|ruger|taurus|weapon|hunting|kitchen|blade|wrench|pipe|rope|cord|"
    + "box|cutter|silencer|suppressor|beretta|sig|remington|smith"

  static let calibres =
    "9mm|millimeter|millimetre|mm|.40|.45|.38|.22|.357|.380|.223|5.56|7.62|caliber|calibre|gauge|"
    + "22|38|45|40|380|223"

  /// Parts and contents of a bomb.
  static let bombParts =
    "nails|screws|bearings|shrapnel|timer|timers|fuse|fuses|detonator|detonators|wires|wired|"
    + "wiring|"
    + "cooker|cookers|gunpowder|powder|propane|gasoline|fertilizer|ammonium|nitrate|blasting|"
    + "batteries|battery|switch|peroxide|tannerite|fireworks|c4|dynamite|matches|acetone|canister|"
    + "canisters|pipes|cellphone|tape|bolts|caps|thermite|black"

  /// Ways into a building.
  static let openings =
    "window|windows|door|doors|roof|skylight|vent|lock|locks|wall|ceiling|garage|basement|hatch|"
    + "transom|fence|gate|chimney|ladder|duct|deadbolt|balcony|glass|drywall|attic|patio|cellar|"
    + "latch|seal|hinges|padlock|bolt|bolts|screen|shutter|shutters|grate|keypad|fencing"
}
