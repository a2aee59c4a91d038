/// The turns of phrase that advertise or collect.
enum TradePhrases {
  private static let howTrade = "Leave the business out, or name all places of its kind."
  private static let howNeed = "Leave private collections out; name only the agency's own programs."

  private static let neutral = PoliticsPhrases.neutral

  /// A business or a product is what the draft speaks of.
  static let trade: Phrases = [
    """
    business|businesses|shop|shops|store|restaurant|cafe|café|diner|bakery|coffee|espresso|pizza|\
    donut|donuts|doughnut|doughnuts|burger|burgers|tacos|bbq|barbecue|brewery|gym|salon|barber|\
    barbershop|dealership|towing|insurance|law|realtor|mechanic|garage|hardware|locksmith|alarm|\
    alarms|camera|cameras|doorbell|app|brand|product|food|menu|code|discount|coupon|sale|deal|\
    deals|sandwich|sandwiches|lunch|breakfast|pie|ice|deli|grill|bar|tires|boots|gear|shirt|shirts|\
    merch|tickets|company|firm|plumber|roofing|roofer|contractor|grocery|market|lemonade|lock|\
    locks|safe|dealer|wash|florist|jeweler|bank|dentist|motel|hotel|service|barbeque|cookies|tea|\
    chips|smoothie|truck|kitchen
    """,
    "owned by", "% off", "percent off",
  ]

  /// Money is asked for somebody.
  static let need: Phrases = [
    """
    surgery|funeral|medical|hospital|bills|expenses|family's|family|widow|treatment|cancer|fire|\
    lost|sick|recovery|kids|children|deputy|officer|retired|legal|defense|church|mission|victim|\
    burned|tragedy|rent|baby|gofundme|page|fund
    """
  ]

  /// Found in every draft.
  static let always = [
    PhraseFault(
      severity: .warn, what: "advertises for a business.", how: howTrade,
      patterns: [
        """
        best|favorite|favourite|greatest|finest|tastiest|yummiest|freshest|coolest ..2 pizza|\
        coffee|donuts|doughnuts|tacos|burgers|burger|food|lawyer|towing|shop|restaurant|gym|\
        espresso|sandwich|sandwiches|pie|bbq|barbecue|cookies|breakfast|lunch|deal|deals|prices|\
        price|service|mechanic|garage|bakery|cafe|diner|bagels|wings|cupcakes|tires|cream|roast|\
        fries|chips|taco|donut|doughnut|haircut|in|around|on
        """,
        "use|promo|discount|coupon|voucher|enter|mention code|coupon", "code Aa ..2 for|to|at",
        """
        we|i|highly|strongly|officers|deputies|absolutely|definitely recommend|recommends|swear|\
        swears|love ..4 towing|lawyer|law|insurance|alarm|security|company|brand|restaurant|dealer|\
        product|store|shop|by|camera|cameras|doorbell|locks|app
        """,
        "sponsored by|post", "check out ..4 sale|menu|products|discount|deals", "% off",
        "percent off", "buy your|from|one|local|yours ..1 at|from|get|today|now|here",
      ],
      unless: neutral
    )
  ]

  /// Found when the draft speaks of a business or a product.
  static let withTrade = [
    PhraseFault(
      severity: .warn, what: "advertises for a business.", how: howTrade,
      patterns: [
        "mention|show this post|ad", "second to none", "can't go wrong", "nothing beats",
        "top notch", "swear by", "our go to", "limited time", "while supplies last",
        "before they're gone", "on sale", "gift cards|card|certificates at|from",
        "won't|can't|don't find ..2 better", "could do worse",
        "the only ..3 we|officers|deputies trust|use|buy|recommend", "you should too|try|visit|go",
        "give|send|take|show|throw them|him|her|your|their ..1 business|love|support|custom|trade",
        """
        nobody|no|nowhere ..8 better|finer|tastier|friendlier|honest|cheaper ..3 pie|dealer|\
        mechanic|coffee|pizza|burger|shop|price|prices|bread|sandwich|deal|in|than
        """,
        "in the market for", "go see Aa", "before the ..3 sale",
        """
        stop|head|pop|swing ..2 Aa ..8 tell|buy|try|order|grab|enjoy|menu|sale|discount|special|\
        deal|treat
        """,
        "grab|buy|order|try ..4 at|from|over Aa", "tell them ..3 sent",
        "tell ..3 we|pd|police|sheriff|deputies|us sent", "treat yourself",
        "can't|can|won't|will ..1 beat|regret|disappoint|disappointed",
        "highly|strongly|we|officers|only recommend|trust|use|recommended|choose ..4 Aa",
        """
        trusted|approved|endorsed|tested|loved|used|preferred|choice by|of our|us|k9s|officers|\
        deputies|police|cops|the
        """,
        "never looked|been|tasted|worked better|so|easier",
        """
        get|grab|pick|order|buy yours|one|your|some|yourself ..4 at|from|up|for|today|now|online|\
        before|there
        """,
        """
        support ..2 local|this|small|our|your|these|them ..1 business|businesses|shop|store|owner|\
        friends|restaurant
        """,
        "best|favorite|favourite|tastiest spot|place|spots ..3 in|for|to",
        "official|exclusive ..3 partner|sponsor|supplier",
        "courtesy|compliments of our friends|sponsor|sponsors", "special offer|deal|price|discount",
        "free|half price|off ..4 with|when|if ..3 code|coupon|mention|post|badge",
        "works wonders|great|like", "must have|try|buy", "five stars|star", "hands down",
        "don't miss ..4 sale|deal|opening|special|menu",
        "worth|every|well worth ..2 penny|cent|money|dollar|visit|drive|trip|it",
        "lowest|great|best|good|fair prices|price|rates",
        "proudly|proud serve|serves|drink|eat|drive|wear|to ..1 partner|use",
        "buy|ordering|order|shopping|shop ..3 at|from|with Aa", "for all your ..4 needs",
        "do yourself a favor", "make sure you ..2 stop|visit|try|get",
      ],
      unless: neutral + [
        "drug take back|city|county|free ride|police|department's ..2 store"
      ]
    )
  ]

  /// Found when money is asked for somebody.
  static let withNeed = [
    PhraseFault(
      severity: .warn, what: "collects money for somebody.", how: howNeed,
      patterns: [
        "make|send|mail ..2 checks|check|money|cash ..3 to|payable",
        "account|fund has|have been set|opened|established", "account|fund ..2 set up",
        "proceeds|profits ..1 go|goes|going|benefit|benefits ..2 to|the|him|her|his|family",
        "meal train", "wish list", "set up ..4 gofundme|fundraiser|page|fund|link",
        "asking ..6 chip|give|donate|contribute", "give what|whatever|generously|at|something",
        "gofundme|venmo|cashapp|paypal|zelle|givesendgo|kickstarter", "cash app", "go fund me",
        """
        donate|contribute|chip|pitch|kick ..2 in|what|whatever|generously|at|to|here|today|now|\
        anything|something|if
        """,
        """
        please|can you|consider|to donate|donating|give|contribute|help ..4 family|fund|page|link|\
        at|officer|deputy|him|her|them|the
        """,
        "every dollar|penny|cent|little|bit helps|counts|goes",
        """
        fundraiser|fundraising|collection for|is|page|to|set|online ..3 Aa|family|officer|deputy|\
        his|her|their|medical|help|up|at|link|a
        """,
        "donation|donations ..6 link|page|account|to|at ..3 Aa|family|fund|account|church|widow",
        """
        raise|raising|raised money|funds|# for ..3 Aa|family|him|her|his|their|officer|deputy|\
        surgery|legal
        """,
        "defense|legal fund", "dig deep", "link in bio ..3 give|donate|help",
        "memorial|relief|help fund",
      ],
      unless: neutral + [
        "blood|food|toy|toys|coats|coat|clothing|supplies|naloxone|bikes|pantry|bank|drive|united",
        "scam|fake|before you", "official program|foundation|city|county", "call|tip|information",
      ]
    )
  ]
}
