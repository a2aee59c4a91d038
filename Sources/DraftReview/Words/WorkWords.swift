/// Works that somebody made, and the places where people find them.
enum WorkWords {
  static let pictures =
    "photo|photos|pic|pics|picture|pictures|image|images|shot|shots|photograph|photographs|"
    + "painting|"
    + "paintings|drawing|drawings|illustration|illustrations|artwork|art|cartoon|cartoons|comic|"
    + "comics|graphic|graphics|infographic|map|chart|gif|gifs|meme|memes|still|stills|frame|poster|"
    + "logo|logos|screenshot|screenshots|screengrab|cover|clipart|emblem|character|template|"
    + "wallpaper|background|selfie|sunset|view|snap|snaps|portrait|one|beauty|gem|this"

  static let films =
    "clip|clips|video|videos|footage|reel|film|trailer|scene|stream|recording|broadcast|episode|"
    + "movie|segment|highlights|bodycam|report|audio|soundbite"

  static let music =
    "song|songs|track|tracks|tune|music|theme|anthem|chorus|soundtrack|beat|hit|single|"
    + "remix|ballad|album|melody|score|banger|riff|lyrics|hook|classic|instrumental|sound|playlist"

  static let writings =
    "article|articles|story|column|piece|editorial|text|post|report|interview|poem|"
    + "chapter|page|pages|news|coverage|feature|review|profile|obituary|letter"

  /// Without the words that mean much else.
  static let named =
    "photo|photos|pic|pics|picture|pictures|image|images|photograph|photographs|painting|drawing|"
    + "illustration|artwork|cartoon|comic|graphic|graphics|infographic|chart|gif|gifs|meme|memes|"
    + "screenshot|logo|poster|clip|clips|video|videos|footage|film|trailer|song|songs|track|music|"
    + "tune|theme|anthem|soundtrack|article|editorial|sunset|shot|still|map|selfie|audio"

  static let all = "\(pictures)|\(films)|\(music)|\(writings)"

  /// Where people take things from without asking.
  static let sources =
    "google|internet|web|online|pinterest|reddit|facebook|twitter|instagram|insta|tiktok|youtube|"
    + "netflix|hulu|disney|spotify|flickr|shutterstock|getty|istock|tumblr|imgur|giphy|snapchat|"
    + "telegram|page|pages|site|sites|website|websites|profile|account|feed|channel|blog|forum|"
    + "thread|paper|papers|newspaper|newspapers|magazine|news|tv|television|station|network|show|"
    + "movie|film|series|sitcom|game|stream|broadcast|app|search|somewhere|album|post|posts|story|"
    + "courier|herald|times|tribune|gazette|ledger|journal|chronicle|post|star|daily|observer|"
    + "sentinel|examiner|press|bulletin|mirror|guardian|wikipedia|artist|artist's|photographer|"
    + "photographer's|somebody|somebody's|someone|someone's|stranger's|guy's|fan|fan's|else's"

  static let taken =
    "grabbed|grab|pulled|lifted|swiped|ripped|borrowed|borrow|snagged|nicked|stole|stolen|yoinked|"
    + "pinched|screenshotted|screenshot|downloaded|copied|pasted|cropped|"
    + "saved|taken|took|scanned|scraped|reposted|recorded|nabbed|poached|snatched|clipped|lifting"
}
