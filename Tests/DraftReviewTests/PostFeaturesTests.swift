import DraftReview
import Testing

struct PostFeaturesTests {
  private let reviewer = DraftReviewer(policy: RuleTable.policy)

  private func features(_ text: String, hasImage: Bool = false, alt: String? = nil) -> PostFeatures
  {
    reviewer.features(of: ReviewedText(text: text, hasImage: hasImage, alt: alt))
  }

  static let present: [(PostFeature, String)] = [
    (.empathy, "Our hearts are with everyone there."),
    (.empathy, "We know how frightening this is."),
    (.empathy, "We are so sorry that you have to wait."), (.nextUpdate, "Next update 2:25 pm."),
    (.nextUpdate, "We will post again at 4:00 pm."), (.action, "Stay away from the mall."),
    (.action, "Please bring a photo ID."), (.action, "If you saw something, call the tip line."),
    (.place, "Shots were fired at Harbor Point."), (.place, "Avoid the mall."),
    (.time, "UPDATE 2, 3:40 pm."),
    (.time, "As of 2:24 pm, four people were hurt."),
    (.source, "The hospital says four people came in."),
    (.source, "More at fairhaven.gov/updates"), (.unknowns, "We do not know yet what happened."),
    (.unknowns, "Deaths are not confirmed."), (.thanks, "Thank you for your patience."),
    (.helpline, "Call the family line: 555-555-0148."), (.helpline, "Shaken? Call or text 988."),
    (.plainLanguage, "Stay away from the mall. People are hurt."),
    (.hashtagCase, "Updates: #HarborPoint"),
  ]

  @Test(arguments: present)
  func `a feature is found with its words`(feature: PostFeature, text: String) {
    let features = features(text)
    #expect(features.has(feature))
    #expect(features.quotes[feature].map(text.contains) == true)
  }

  static let absent: [(PostFeature, String)] = [
    (.empathy, "Officers are at the mall."), (.nextUpdate, "More to come soon."),
    (.nextUpdate, "Stay tuned for updates."), (.action, "Shots were fired at the mall."),
    (.place, "Shots were fired."), (.place, "See you on Monday."), (.time, "People are hurt."),
    (.source, "People are hurt."), (.unknowns, "Four people were hurt."), (.thanks, "Stay inside."),
    (.helpline, "Stay inside."), (.plainLanguage, "10-4, the subject fled on foot."),
    (.hashtagCase, "Updates: #harborpointmall"), (.altText, "A map of the streets."),
  ]

  @Test(arguments: absent)
  func `a feature is not found where it is missing`(feature: PostFeature, text: String) {
    #expect(!features(text).has(feature), "\(features(text).quotes[feature] ?? "")")
  }

  @Test func `alt text counts only with a picture`() {
    #expect(features("Map.", hasImage: true, alt: "Map of the closed streets").has(.altText))
    #expect(!features("Map.", hasImage: true, alt: " ").has(.altText))
    #expect(!features("Map.", alt: "Map of the closed streets").has(.altText))
  }
}
