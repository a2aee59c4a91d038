/// Words that look down on a person.
enum InsultWords {
  /// Insults in themselves.
  static let names = """
    drunkards|alkies|boozers|zombies|sleazebag|sleazeballs|sleazeball|sleaze|loonies|nutty|cuckoo|loco|looney|coloreds|orientals|thug|thugs|scum|scumbag|scumbags|lowlife|lowlifes|lowlives|dirtbag|dirtbags|vermin|degenerate|\
    degenerates|deviant|deviants|crackhead|crackheads|methhead|methheads|junkie|junkies|junky|druggie|\
    druggies|dopehead|dopeheads|pothead|potheads|stoner|stoners|tweaker|tweakers|addict|addicts|drunks|\
    wino|winos|\
    gangbanger|gangbangers|hoodlum|hoodlums|hooligan|hooligans|ruffian|ruffians|idiot|idiots|moron|\
    morons|imbecile|imbeciles|dummy|dummies|dumbass|dimwit|dimwits|nitwit|nitwits|numbskull|numbskulls|\
    numpty|numpties|knucklehead|knuckleheads|bonehead|boneheads|blockhead|blockheads|halfwit|halfwits|\
    bozo|bozos|buffoon|buffoons|fool|fools|jerk|jerks|loser|losers|coward|cowards|cowardly|savages|\
    savage|barbarian|barbarians|parasite|parasites|leech|leeches|pervert|perverts|perv|pervs|sicko|\
    sickos|creep|creeps|psycho|psychos|psychopath|psychopaths|fruitcake|fruitcakes|feral|crackpot|crackpots|screwball|lunatic|lunatics|crazies|oddball|oddballs|wackjob|wackjobs|loony|loonies|nutcase|\
    nutcases|nutjob|nutjobs|nutter|nutters|whacko|whackos|wacko|wackos|weirdo|weirdos|freak|freaks|\
    maniac|maniacs|madman|madmen|schizo|clowns|snowflake|snowflakes|crybaby|crybabies|retard|retarded|\
    retards|spaz|cripple|cripples|midget|fatso|slob|slobs|bum|bums|vagrant|vagrants|transients|transient|\
    hobo|hobos|riffraff|undesirables|lowdown|hoodrat|hoodrats|ghetto|thuggish|thuggery|inbred|redneck|\
    rednecks|hillbilly|hillbillies|chav|chavs|yob|yobs|pikey|gyppo|gypped|slut|whore|hooker|hookers|\
    bimbo|skank|deadbeat|deadbeats|delinquent|delinquents|punks|filth|goon|goons|cretin|cretins|oaf|simpleton|simpletons|hysterical|gutless|spineless|brainless|subhuman|\
    worthless|depraved|despicable|disgusting|vile|wetback|wetbacks|gypsies|tranny
    """

  /// Insults when they are said of a person.
  static let traits = """
    monster|monsters|animal|animals|punk|trash|evil|pathetic|stupid|crazy|insane|nuts|sick|garbage|\
    ridiculous|dumb|ugly|fat|toothless|filthy|dirty|smelly|lazy|useless|clueless|brainless|deranged|\
    demented|unhinged|mental|bonkers|bananas|loser|clown|beast|beasts|rat|pig|pigs|snake|snakes|\
    cockroach|cockroaches|coward|dense|thick|dim|unstable|disturbed|wicked|heartless|shameless
    """
}
