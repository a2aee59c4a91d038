/// What people put into passwords so often that it protects nothing.
enum CommonPasswords {
  static let words: [[Character]] = list.split(whereSeparator: \.isWhitespace).map(Array.init)

  /// Neighbours on keyboards, in the alphabet and among the numbers, in both directions.
  static let rows: [[Character]] = [
    "1234567890-=", "01234567890", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "azertyuiop",
    "qsdfghjklm", "qwertzuiop", "yxcvbnm", "abcdefghijklmnopqrstuvwxyz", "!@#$%^&*()_+",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "1q2w3e4r5t6y7u8i9o0p", "147258369", "13579",
    "24680",
  ].flatMap { [Array($0), Array($0.reversed())] }

  private static let list = """
    password passwort passcode passphrase passw pass word secret secure security private hidden
    login logon signin welcome hello letmein access open enter entry admin administrator root
    user username guest test testing tester demo default changeme change temp temporary example
    sample master server system computer internet network online windows linux office desktop
    laptop mobile phone iphone android samsung google facebook twitter instagram youtube amazon
    microsoft apple netflix yahoo gmail email mail website account profile

    police policeman sheriff deputy trooper officer sergeant lieutenant captain chief commander
    detective constable inspector patrol dispatch badge shield copper cop thinblueline blueline
    bluelives backtheblue lawman justice court precinct station squad cruiser handcuff holster
    swat k9 sirens rollcall training trainer exercise scenario department agency county state
    marshal ranger agent bureau federal army navy marine airforce military veteran soldier
    firefighter rescue emergency ambulance 911

    iloveyou loveyou lovely love lover forever always family mother father mommy daddy sister
    brother baby babygirl babyboy angel princess prince queen king sweetheart sweetie honey
    darling sunshine sunflower flower butterfly rainbow unicorn heaven jesus christ faith bless
    blessed godisgood trustno1 trustnoone whatever nothing nobody something anything everything

    monkey dragon tiger lion eagle falcon hawk wolf bear dolphin horse puppy kitty kitten cat
    dog doggy buddy bailey max bella lucky shadow charlie rocky cookie chocolate cheese pizza
    coffee banana orange cherry peanut pepper ginger

    football soccer baseball basketball hockey golf tennis racing hunter hunting fishing
    yankees redsox cowboys patriots steelers packers eagles raiders broncos lakers bulls
    ninja samurai warrior knight wizard magic mustang corvette camaro ferrari porsche harley
    yamaha toyota chevy ford batman superman spiderman ironman starwars startrek matrix pokemon
    mario zelda minecraft fortnite

    january february march april june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas
    easter holiday vacation weekend birthday today tomorrow yesterday morning midnight

    michael michelle jennifer jessica jordan daniel david robert william james john thomas
    matthew andrew joshua anthony ashley amanda nicole hannah sarah emily maria anna george
    joseph steven brian kevin jason justin brandon richard martin patrick

    boston newyork texas california florida chicago america american usa united freedom liberty
    london paris berlin canada mexico

    zaq1 xsw2 qazwsx abc123 a1b2c3 blahblah foobar asdf qwer zxcv wasd
    """
}
