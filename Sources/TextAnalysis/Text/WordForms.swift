/// Brings scanned words into the form in which they are compared.
enum WordForms {
  static func settle(_ tokens: [Token]) -> [Token] {
    joinNumbers(tokens.flatMap(expanded)).map { token in
      guard token.kind == .word else { return token }
      var stemmed = token
      stemmed.stem = Stemmer.stem(token.text)
      return stemmed
    }
  }

  /// "can't" → can, not; "nobody" → not, somebody; "we're" → we, are; "there's" → there, is; "mall's" → mall.
  private static func expanded(_ token: Token) -> [Token] {
    guard token.kind == .word else { return [token] }
    if let parts = irregular[token.text] { return parts.map { part($0, of: token) } }
    let text = token.text
    guard text.utf8.contains(UInt8(ascii: "'")) else { return [token] }
    if text.hasSuffix("n't") {
      return [part(String(text.dropLast(3)), of: token), part("not", of: token)]
    }
    for (ending, word) in [("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am")]
    where text.hasSuffix(ending) {
      return [part(String(text.dropLast(ending.count)), of: token), part(word, of: token)]
    }
    guard text.hasSuffix("'s") else { return [part(text.filter { $0 != "'" }, of: token)] }
    let stem = String(text.dropLast(2))
    let owner = part(stem, of: token)
    return takesIs.contains(stem) ? [owner, part("is", of: token)] : [owner]
  }

  private static func part(_ text: String, of token: Token) -> Token {
    Token(.word, text, span: token.span, isCapitalised: token.isCapitalised)
  }

  private static let takesIs: Set<String> = [
    "it", "that", "there", "he", "she", "what", "who", "here", "this",
  ]

  private static let irregular: [String: [String]] = [
    "cannot": ["can", "not"], "can't": ["can", "not"], "cant": ["can", "not"],
    "won't": ["will", "not"], "wont": ["will", "not"], "shan't": ["shall", "not"],
    "dont": ["do", "not"], "doesnt": ["does", "not"], "didnt": ["did", "not"],
    "isnt": ["is", "not"], "arent": ["are", "not"], "wasnt": ["was", "not"],
    "nobody": ["not", "somebody"], "anyone": ["somebody"], "anybody": ["somebody"],
    "someone": ["somebody"], "havent": ["have", "not"], "hasnt": ["has", "not"],
    "ain't": ["is", "not"],
    "aint": ["is", "not"],
  ]

  /// "twenty-two" → 22, "no one" → not, somebody.
  private static func joinNumbers(_ tokens: [Token]) -> [Token] {
    var joined: [Token] = []
    joined.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .word, token.text == "no", let next = wordAfter(index, in: tokens),
        tokens[next].text == "one"
      {
        let span = TextSpan(start: token.span.start, end: tokens[next].span.end)
        let whole = Token(.word, "nobody", span: span, isCapitalised: token.isCapitalised)
        joined += expanded(whole)
        index = next + 1
      } else if token.kind == .word, let number = number(at: index, in: tokens) {
        joined.append(number.token)
        index = number.next
      } else {
        joined.append(token)
        index += 1
      }
    }
    return joined
  }

  /// The word directly after, or after one hyphen without spaces.
  private static func wordAfter(_ index: Int, in tokens: [Token]) -> Int? {
    var next = index + 1
    guard next < tokens.count else { return nil }
    if tokens[next].kind == .mark("-"), tokens[next].span.start == tokens[index].span.end {
      next += 1
    }
    return next < tokens.count && tokens[next].kind == .word ? next : nil
  }

  private static func number(at index: Int, in tokens: [Token]) -> (token: Token, next: Int)? {
    let first = tokens[index].text
    guard
      NumberWords.ones[first] != nil || NumberWords.tens[first] != nil || first == "dozen"
    else { return nil }
    var places = [index]
    while places.count < 8, let next = places.last.flatMap({ wordAfter($0, in: tokens) }) {
      places.append(next)
    }
    guard let (value, count) = NumberWords.read(places.map { tokens[$0].text }, at: 0),
      places.indices.contains(count - 1)
    else { return nil }
    let last = places[count - 1]
    let span = TextSpan(start: tokens[index].span.start, end: tokens[last].span.end)
    return (Token(.number(value), String(value), span: span), last + 1)
  }
}
