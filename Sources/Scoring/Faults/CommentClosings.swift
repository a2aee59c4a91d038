import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

extension CriticalFaultFinder {
  /// Comments that were closed to criticism.
  ///
  /// Closing them for everybody is allowed. It takes a side when criticism already stands below, or
  /// when the reason says so.
  func closingsOnCritics() -> [CriticalFault] {
    assessment.record.deeds.compactMap { past in
      guard case .closeComments(let target, let reason) = past.deed,
        let post = assessment.record.post(of: target)
      else { return nil }
      let criticism = protectedReply(below: post, before: past.at)
      guard criticism != nil || Self.namesCriticism(reason) else { return nil }
      let quote = criticism?.text ?? reason
      return CriticalFault(
        kind: .viewpointDeletion,
        what: criticism == nil
          ? "You closed the comments because of criticism, as your own reason says."
          : "You closed the comments after somebody had criticized you there.",
        instead: "Decide about comments before criticism arrives, and leave what is said standing.",
        exhibit: Exhibit(
          quote: quote,
          post: criticism?.number ?? post,
          inject: criticism?.inject,
          at: Moment(past.at)))
    }
  }

  private func protectedReply(below number: Post.Number, before time: ScenarioTime) -> Post? {
    let record = assessment.record
    return record.posts.values.sorted { $0.number < $1.number }.first { post in
      guard post.at <= time, post.number != number, let inject = post.inject,
        assessment.pack.injects.first(where: { $0.id == inject })?.moderation == .protected
      else { return false }
      return record.isBelow(post, number)
    }
  }

  static func namesCriticism(_ reason: String) -> Bool {
    let words = reason.lowercased().split { !$0.isLetter }
    return words.contains { word in
      ["critic", "insult", "negativ", "complain", "troll", "hater", "rude"].contains {
        word.hasPrefix($0)
      }
    }
  }
}

extension RunRecord {
  /// Whether a post stands in the thread below another one.
  func isBelow(_ post: Post, _ number: Post.Number) -> Bool {
    var above = post.parent
    while let current = above {
      if current == number { return true }
      above = posts[current]?.parent
    }
    return false
  }
}
