import ScenarioFormat

/// How people write on a sort of network, whatever their own way is.
///
/// All of it is an assumption.
struct NetworkManner: Sendable {
  /// The length below which something is added, against a microblog's 1.
  var length = 1.0
  /// Whether a link in a text leads anywhere.
  var hasLinks = true
  /// Full sentences under one's own name, as among colleagues.
  var isFormal = false

  init(_ kind: SocialPlatform.Kind = .microblog) {
    switch kind {
    case .microblog: break
    case .community, .neighborhood: length = 1.25
    case .professional: (length, isFormal) = (1.25, true)
    case .photo: (length, hasLinks) = (0.7, false)
    case .video: (length, hasLinks) = (0.5, false)
    }
  }

  /// The style in which somebody of `own` writes here.
  func applied(to own: WritingStyle) -> WritingStyle {
    var style = own
    if !hasLinks { style.links = 0 }
    guard isFormal else { return style }
    style.casing = .sentence
    style.ending = .closed
    style.emojiShare = 0
    style.spelling = [:]
    return style
  }
}
