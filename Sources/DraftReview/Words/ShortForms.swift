extension PoliceWords {
  /// Short forms of the trade.
  static let shortForms = set(
    """
    bolo goa utl doa gsw mva mvc rp ois uof edp edps leo leos adw ro lka yoa atl apb lsw lsh wma bma \
    hma wfa bfa hfa cfs rms cad mdt bwc bwcs pio pios eod eoc icp cid nlt poi ncic lz tc rtc rta anpr pspo \
    cpn cpns fpn fpns twoc abh gbh pwits oic sio flo misper ic1 ic3 fto fta uuv uumv rmu cru loi mci \
    ert srt iap jic jis ems's dv ppe ied uav eta loc tac tob dob qoa dui's hbd sfst lpr \
    alpr rtcc cpd's vop ddj vuca dwls dwlr fct msa mhu cmh poss cew ecw k9s dac dps's ao \
    bfts bac mm pdo ofc det sgt's ua rtf ccw fi fio upd
    """)

  /// Whether people know a short form, or it is a word written loud.
  static func isKnown(_ text: String) -> Bool {
    known.contains(text) || loud.contains(text)
      || text.count > 2 && ["pd", "so", "fd"].contains(where: text.hasSuffix)
  }

  private static let known = set(
    """
    us usa uk eu un fbi atf dea cia fema nasa dmv dui dwi suv suvs atv atvs atm atms ems emt emts er icu \
    cpr aed dna cctv gps id ids tv tvs am pm est pst edt pdt cst cdt et pt mt bst gmt ok faq faqs pdf rsvp \
    vip ceo pta pto ymca ywca naacp lgbtq hiv covid cdc who nhs mp mps bbc cnn abc nbc cbs npr nfl nba mlb \
    nhl ncaa bbq dj rv rvs hov mph km hq nw ne sw se pd swat k9 ada foia aclu dot ntsb nws noaa fd ra tsa irs ssn \
    pin zip qr usb wifi led stem ged rotc amber rcmp opp asl esl ptsd adhd hoa llc ii iii iv vi vfw psa aaa \
    ups usps fm aka asap fyi tbd tba diy lol omg btw dm dms rt po madd dare nypd lapd jfk mlk 5k 10k pov \
    al ak az ar ca co ct de fl ga hi ia il in ks ky la ma md mi mn ms mo mt nc nd nh nj nm nv ny oh or pa \
    ri sc sd tn tx ut va vt wa wi wv wy dc bc on qc ab sk mb ns nb pe nl st ave rd dr hwy rte mt ft jr sr \
    mr mrs phd ba gi gop vs ps nb sb eb wb cc pc tsb hr it ai pr ed tb mri gmc bmw kia vw ktd cd dvd sms \
    mls utc ymd lpg co2 hiv aids ev evs rn md dds ad bce ce pte rip
    """)

  private static let loud = set(
    """
    not now new all you do are live lost free safe stop go no yes call stay do don't never only must help \
    find out see say how why what when where who this that it is be we our your and or but for with from \
    to of the a i an at by if in on up off as so too very open over here just more any both one two three \
    take use keep leave avoid watch look lock walk run slow down turn alert news fire flood storm heat ice \
    snow rain road lane lanes ramp exit home held full last call today still hours happy thank big wow boom \
    mad glad sad busted found join us save date text tip tips line vote win won next get let got need please 911 know \
    stolen back good great best hot cold dead hurt shut shots gun guns gang drug drugs drunk scam fake fact \
    facts false true fraud wrong right
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
