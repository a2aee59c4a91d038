import DraftReview
import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

extension ItemAward {
  /// A share or a number of the public posts have a mark of a good post.
  ///
  /// A share of the wording features (plain language, hashtags, alt text) is taken over all posts;
  /// of the others over updates only, because a reply need not repeat the place or the next update.
  /// Alt text and hashtags are judged where there is a picture or a hashtag.
  func feature(_ name: String, need: RubricItem.FeatureNeed, by: ScenarioTime?) -> Evidence {
    guard let feature = PostFeature(rawValue: name) else {
      return line(share: 0, "“\(name)” is not a feature that can be found.")
    }
    let posts = assessment.ownPosts.filter { post in by.map { post.statement.at <= $0 } ?? true }
    let having = posts.filter { $0.features.has(feature) }
    let until = by.map { " by \(clock($0))" } ?? ""
    let exhibit = having.first.map { post in
      post.features.spans[feature].flatMap { $0.end - $0.start < 160 ? $0 : nil }.map {
        Exhibit(post.statement, quote: post.features.quotes[feature], span: $0)
      } ?? Exhibit(whole: post.statement)
    }
    let wanted = " Wanted: a post that \(feature.description)."
    switch need {
    case .atLeast(let count):
      return line(
        share: Double(having.count) / Double(max(count, 1)),
        "\(having.count) such post\(having.count == 1 ? "" : "s")\(until), of \(count) asked for.\(wanted)",
        exhibit: exhibit
      )
    case .share(let share):
      let judged = posts.filter { feature.judges($0) }
      if judged.isEmpty {
        return posts.isEmpty
          ? line(share: 0, "There is no public post\(until).\(wanted)") : neverCame()
      }
      let found = judged.filter { $0.features.has(feature) }
      return line(
        share: share > 0 ? Double(found.count) / Double(judged.count) / share : 1,
        "\(found.count) of \(judged.count) posts\(until); \(Int((share * 100).rounded()))% were asked for."
          + wanted,
        exhibit: exhibit
      )
    }
  }
}

extension PostFeature {
  fileprivate func judges(_ post: Assessment.ReviewedStatement) -> Bool {
    switch self {
    case .altText: post.features.hasImage
    case .hashtagCase: post.features.hasCompoundHashtag
    case .plainLanguage: true
    case .empathy, .nextUpdate, .action, .place, .time, .source, .unknowns, .thanks, .helpline:
      post.statement.isUpdate
    }
  }
}
