/// The words of which hashtags of agencies are made.
enum HashtagWords {
  /// The words of a flat hashtag, the longest first tried; nil when it is not made of known ones.
  static func parts(of name: String) -> [String]? {
    let letters = Array(name)
    var ways: [[String]?] = Array(repeating: nil, count: letters.count + 1)
    ways[letters.count] = []
    for start in letters.indices.reversed() {
      for end in stride(from: min(letters.count, start + longest), to: start, by: -1) {
        guard let rest = ways[end] else { continue }
        let word = String(letters[start..<end])
        guard known.contains(word), ways[start].map({ $0.count > rest.count + 1 }) ?? true else {
          continue
        }
        ways[start] = [word] + rest
      }
    }
    return ways[0]
  }

  /// Whether a name that is not all known, such as “lornestrong”, still shows two words.
  static func endsInWord(_ name: String) -> Bool {
    guard name.count < 12 else { return true }
    return (4...longest).contains { length in
      name.count >= length + 4 && known.contains(String(name.suffix(length)))
    }
  }

  private static let longest = 16

  private static let known = Set(
    (places + people + safety + events + plain).split(separator: " ").map(String.init))

  private static let places = """
    city county town village state street road avenue park lake river beach bay harbor harbour mall \
    school high campus college university downtown uptown bridge valley hill hills creek island port \
    point north south east west center centre home house hospital library station airport square \
    plaza market garden gardens forest mountain ridge springs heights field fields coast shore \
    neighborhood neighbourhood local community public washington california massachusetts texas
    """

  private static let people = """
    police cop cops officer officers sheriff sheriffs deputy deputies trooper troopers detective \
    chief dept department pd so k k9 dog dogs paw patrol patrols dispatch dispatcher dispatchers \
    fire firefighter firefighters ems medic rescue team crew squad unit hero heroes family families \
    kid kids child children youth teen teens junior student students parent parents women men senior \
    seniors neighbor neighbors neighbour neighbours volunteer volunteers driver drivers veteran \
    veterans citizen citizens people friends friend recruit recruits cadet cadets bike horse
    """

  private static let safety = """
    safe safety safely drive driving driver drivers slow down move over buckle up click it ticket \
    lock locked car cars home door doors see something say watch stop stopped crash traffic alert \
    alerts emergency evacuate evacuation zone zones storm flood flooding fire wildfire smoke winter \
    snow ice heat weather tornado warning hurricane prepared preparedness ready aware awareness \
    report reporting missing found lost amber silver help search crime crimes prevention stoppers \
    tip tips scam scams fraud phone text texting drunk sober dui drink drug drugs free overdose \
    domestic violence mental health matters wellness suicide hope road roads work closed closure \
    update updates breaking live news info distracted don't dont drown turn around shelter in place \
    earthquake thunderstorm wear helmet helmets seat belt seatbelt speed speeding ride bicycle
    """

  private static let events = """
    day days night nights week weekend month year monday tuesday wednesday thursday friday saturday \
    sunday morning summer winter spring fall autumn holiday holidays christmas halloween \
    thanksgiving independence easter pride parade festival fair concert marathon race run 5k game \
    games football bowl open coffee with with a meet cookies camp academy class workshop graduation \
    ceremony memorial remembrance vigil celebration birthday party national out event events night \
    drive toys toy food book back to school first last new sunset sunrise throwback tbt motivation \
    walk rally march scholarship partnership fundraiser donation donations movember shift life
    """

  private static let plain = """
    a an the and of to in on at for from with our we us you your my me is are be it this that all \
    one no not up out over by as or if so do go get got give love thank thanks you're strong \
    together united proud proudly service serve served serving protect protected honor honored \
    respect trust join now hiring hire career careers job jobs apply today tomorrow always never \
    forget forever good great best happy big little blue thin line back backing support bless \
    better make makes difference every everyone know your think before keep keeping stay staying \
    time talk talks listen story stories true facts fact check check matters life lives live \
    saved save saves work works working world change making inside behind the badge badges beat \
    street smart wise ask me anything video photo facts rumor cyber cybersecurity information \
    homework overtime fireworks firework playground streetlight checkpoint transparency accessibility gratitude recruitment recruiting adopt pet pets animal animals
    """
}
