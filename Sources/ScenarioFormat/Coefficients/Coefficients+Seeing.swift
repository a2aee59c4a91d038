/// Who sees whose posts.
extension Coefficients {
  static let seeing: [Coefficient] = [
    .init(
      "mean-follows", \.meanFollows, .people, 1...60, "assumption",
      "On each platform that they use, people follow this many others on average.",
      title: "Accounts that people follow"),
    .init(
      "follower-tail", \.followerTail, .exponent, 1.05...5, "assumption",
      "The lower this number, the more of all followers belong to a few popular people.",
      title: "Popularity"),
    .init(
      "homophily", \.homophily, .share, 0...1, "assumption",
      "Of somebody's followers, this share come from their own small community.",
      title: "Followers nearby"),
    .init(
      "like-minded", \.likeMinded, .share, 0...1, "assumption",
      "Of a community's people, this share are of one kind; the others are of any kind.",
      title: "Like-minded communities"),
    .init(
      "followers-of-media", \.followersOfMedia, .factor, 1...100, "assumption",
      "News media have this many times the followers of other people.",
      title: "Followers of news media"),
    .init(
      "followers-of-officials", \.followersOfOfficials, .factor, 1...100, "assumption",
      "Officials have this many times the followers of other people.",
      title: "Followers of officials"),
    .init(
      "strangers-per-post", \.strangersPerPost, .people, 0...100, "assumption",
      "A platform with the strongest ranking shows a fresh post to this many people who do not "
        + "follow the writer.",
      title: "Strangers reached by a post"),
    .init(
      "strangers-per-share", \.strangersPerShare, .people, 0...100, "assumption",
      "Each time a post is reshared, such a platform shows it to this many more strangers.",
      title: "Strangers reached by a share"),
    .init(
      "strangers-per-like", \.strangersPerLike, .people, 0...20, "assumption",
      "Each time a post is liked, such a platform shows it to this many more strangers.",
      title: "Strangers reached by a like"),
    .init(
      "strangers-without-ranking", \.strangersWithoutRanking, .share, 0...1, "assumption",
      "A platform without any ranking shows posts to this share of those strangers.",
      title: "Platforms without ranking"),
    .init(
      "local-strangers", \.localStrangers, .share, 0...1, "assumption",
      "Of the strangers who are shown a post, this share live near the writer.",
      title: "Strangers nearby"),
    .init(
      "night-rate", \.nightRate, .factor, 0...1, "assumption",
      "At 4 am, the quietest hour, people read this much, compared with the afternoon.",
      title: "Reading at night"),
  ]
}
