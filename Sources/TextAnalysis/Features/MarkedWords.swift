/// The project's own short lists of common words by what they do in a post.
///
/// Words stand as `PostTokens` writes them: small letters, no letter more than twice.
enum MarkedWords {
  static let table = MarkTable(stance + feeling + crisis + faces)

  private static let stance: [(WordMarks, String)] = [
    (
      .negation,
      """
      no not never none nothing nobody nowhere neither nor cannot cant can't won't wont don't dont
      doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent hasn't hasnt
      haven't havent hadn't hadnt shouldn't wouldn't wouldnt couldn't couldnt ain't aint without
      hardly barely nope nah
      """
    ),
    (.question, "who what when where why how which whose whom wtf wth huh whats what's who's hows"),
    (
      .auxiliary,
      """
      is are was were do does did has have had can could will would should may might am isn't aren't
      doesn't didn't
      """
    ),
    (
      .denial,
      """
      false fake lie lies lied liar lying hoax wrong untrue incorrect inaccurate debunked debunk
      bullshit bs bogus nonsense myth misinformation disinformation propaganda photoshopped
      photoshop denied denies deny refuted rubbish bollocks fabricated staged misleading stop
      satire parody misquoted
      """
    ),
    (
      .backing,
      """
      true confirmed confirms confirm official officially fact facts indeed exactly agree agreed
      right correct yes yep yeah yup absolutely definitely truth verified proven obviously
      """
    ),
    (
      .doubt,
      """
      rumor rumors rumour rumours allegedly alleged reportedly unconfirmed apparently supposedly
      claim claims claimed maybe perhaps possibly might really seriously sure doubt doubtful
      skeptical sceptical suspicious hmm wonder wondering unverified speculation seems
      """
    ),
    (
      .proof,
      """
      source sources proof evidence link links cite citation confirmation confirm footage video
      photo picture article story report reports verify snopes
      """
    ),
    (.turn, "but however although though yet except unless despite instead actually"),
    (.i, "i i'm im me my mine i've i'd i'll we our us"),
    (.you, "you your you're youre ur u yours yourself ya"),
  ]

  private static let feeling: [(WordMarks, String)] = [
    (
      .good,
      """
      good great love loved loves loving happy awesome amazing best better nice thanks thank excited
      exciting fun beautiful perfect win wins won winning glad wonderful fantastic brilliant
      excellent enjoy enjoyed enjoying cool sweet proud lovely favorite favourite super yay
      congrats congratulations blessed epic incredible hope hopefully pleased cute funny hilarious
      delicious gorgeous impressive inspiring thrilled delighted smile smiling welcome cheers
      bravo hero heroes kind thankful grateful celebrate celebrating stunning legend
      """
    ),
    (
      .bad,
      """
      bad hate hated hates worst worse sad angry mad terrible horrible awful sucks suck sucked poor
      fail failed failure fails lose loses losing lost loser disappointing disappointed disappoint
      annoying annoyed upset ugly boring bored tired sick pain painful scared scary afraid fear
      worried worry crying cry depressed depressing miserable disgusting disgusted disgrace shame
      shameful pathetic ridiculous useless worthless broken ruined ruin mess disaster crap problem
      problems trouble unfortunately sorry regret cruel evil toxic corrupt unfair rude gross
      nightmare tragic tragedy outrage outrageous furious rubbish garbage trash
      """
    ),
    (
      .insult,
      """
      idiot idiots stupid dumb moron morons fool fools loser losers clown clowns scum pig pigs trash
      garbage coward cowards pathetic disgusting disgrace liar ignorant retard retarded crazy insane
      psycho lunatic creep pervert racist racists fascist nazi nazis bigot hypocrite hypocrites
      traitor thug thugs savage animals vermin degenerate snowflake libtard libtards filthy sick
      evil dumbass jackass asshole assholes bitch bitches slut whore cunt dick prick bastard twat
      wanker imbecile nutjob sheep
      """
    ),
    (
      .curse,
      """
      fuck fucking fucked fuckin fucker fuckers fck fuk motherfucker shit shitty bullshit ass damn
      damned goddamn hell crap piss pissed bitch bitches bitching asshole assholes dick dickhead cock
      cunt bastard bollocks bloody wtf stfu gtfo lmfao af dumbass jackass pussy tits arse shite
      """
    ),
    (
      .strong,
      """
      very really so too such totally absolutely completely extremely incredibly super utterly
      always ever truly deeply highly most
      """
    ),
    (.laughter, "lol lmao lmfao rofl haha hahaha hahahaha ha hehe lolol xd"),
  ]

  private static let crisis: [(WordMarks, String)] = [
    (
      .sympathy,
      """
      pray praying prayers prayer rip condolences thoughts heartbreaking heartbroken mourning
      tragedy tragic victims families sad bless hearts strength stay strong god deepest solidarity
      """
    ),
    (
      .harm,
      """
      killed dead died dies injured wounded missing casualties deaths toll trapped damaged damage
      destroyed collapsed fire flood flooded flooding explosion crash crashed derailed earthquake
      magnitude quake storm typhoon evacuated evacuate burned survivors bodies rescued shooting
      gunman hostage hostages shot blast victims
      """
    ),
    (
      .help,
      """
      donate donations donation relief help volunteer volunteers volunteering fund fundraiser rescue
      support aid shelter shelters blood redcross charity supplies hotline appeal raise
      """
    ),
    (
      .warning,
      """
      warning alert advised avoid closed cancelled canceled suspended update updates breaking latest
      emergency officials authorities police government minister president mayor governor expected
      forecast advisory evacuation residents closed reopened outage power roads hotline
      """
    ),
    (.place, "near area city town road street highway river district province county km miles"),
  ]

  private static let faces: [(WordMarks, String)] = [
    (
      .happyFace,
      """
      :) :-) :)) :))) :d :-d ;) ;-) =) =d <3 (: :p :-p ;p ^^ ^_^ 😀 😁 😂 😃 😄 😅 😆 😊 😍 😘 🙂 😎 🎉 ❤ ♥ 👍 👏
      💕 💖 💙 💜 💚 💛 🥰 🤗 🙌 💪 🔥 ✨ 🥳 ☺
      """
    ),
    (
      .sadFace,
      """
      :( :-( :(( :((( ): =( :'( :/ :-/ :\\ :| -_- 😞 😠 😡 😢 😣 😤 😥 😩 😪 😫 😭 😱 😒 😔 😕 🙁 ☹ 💔 👎 🤬 🤮 🤢 😷 🙄
      """
    ),
  ]
}
