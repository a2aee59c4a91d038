/// When a post was written, which its number on the network tells (milliseconds since November
/// 2010 in the upper bits).
struct PostTime {
  private let month: Int

  init?(ofPost id: String) {
    guard let number = id.split(separator: "-").last.flatMap({ UInt64($0) }), number > 1 << 40
    else { return nil }
    let seconds = Double(number >> 22) / 1000 + 1_288_834_974
    month = Int((seconds - 1_293_840_000) / 2_629_746)
  }

  /// Years, and where a year has many posts, months.
  var period: String {
    switch month {
    case ..<21: "before October 2012"
    case 21: "October 2012"
    case 22..<54: "November 2012 to June 2015"
    case 54: "July 2015"
    case 55: "August 2015"
    default: "from September 2015"
    }
  }
}
