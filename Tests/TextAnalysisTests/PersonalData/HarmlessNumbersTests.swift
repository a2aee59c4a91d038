import Testing
import TextAnalysis

/// Police posts are full of numbers that are nobody's data.
struct HarmlessNumbersTests {
  @Test(arguments: [
    "Call 911. For anything else call 311 or 211.",
    "If you need to talk, call or text 988.",
    "Officers are on the 1200 block of Maple Street.",
    "We are at 5th Street and Main Street.",
    "Crews closed 42nd Street and Highway 101 at Exit 12.",
    "I-95, US 40 and Route 66 are open again.",
    "Case 2026-001234 stays open. Report 26-0012345.",
    "Incident #5550134477 is closed.",
    "Case number 555-013-4477",
    "Badge 4471, Engine 12 and Unit 7 responded.",
    "Next update at 3:40 pm on 11/23/2026.",
    "The storm of 2026-11-23 14:30:00 caused $1,250,000 in damage.",
    "About 1 250 000 people lost power for 12 to 14 hours.",
    "Arrested on 03/09/2026, he was born in Ohio.",
    "He was born in Texas. He was arrested on 03/09/2026.",
    "The school was built in 1987 and has 1,200 students.",
    "Version 10.2.14.3 of the app is out.",
    "The score was 21-14-7, then 28-14.",
    "#Fairhaven2026 #5550134477now",
    "See https://example.org/posts/5550134477?id=4111111111111111",
    "www.example.org/219-09-9999",
    "@unit5550134 posted a video.",
    "Order 4111 1111 1111 1112 has a wrong check digit.",
    "SSN 666-12-3456, 900-12-3456 and 219-00-9999 are never issued.",
    "GB82 WEST 1234 5698 7654 33 has a wrong check sum.",
    "999.1.1.1 and 256.0.0.1 are no addresses.",
    "Doors open 08:30:15, gates 10:20:30:40.",
    "The MAC is aa:bb:cc:dd:ee:01.",
    "std::vector and a::b are code.",
    "Mail me @ 5 pm. user@localhost is no address, nor is @fairhavenpd.",
    "The 2026 Oak Street Festival starts Saturday.",
    "We seized 12 plates and 3 tags at 6PM.",
    "Registration opens at 10AM on May 3.",
    "8 Mile Road is closed; 2 lanes of the road are open.",
    "Ward 3 Place is a name. Day 2 Main Street cleanup.",
    "18 U.S.C. 2721 and 28 CFR 50.2(b)(6) apply.",
    "In 2024 Maple Grove had 12 calls in 30 days.",
    "Temperature 103.5, wind 25 mph, rain 2.5 in.",
    "Suite 5 of the opera was played to 500 people.",
    "20 people were on the road, 4 in a car.",
    "A 35-year-old man, 6'2\", 180 lbs, wearing size 12.",
    "Ticket 0123456789 and serial 07700900123456789 were found.",
    "From 2001 to 2005 there were 12/15 cases.",
    "The corner of Maple and 5th is closed.",
  ])
  func `numbers of everyday posts are no personal data`(_ text: String) {
    #expect(PersonalDataFinder.data(in: text).map(\.kind) == [])
  }

  @Test(arguments: [
    "", " ", "@", "1", "+", "::", "@@@@", "....", "1-", "-1", "(((((", "1.1.1.", "+1+1+1",
    "\u{0301}\u{200D}", "Box", "Apt.", "DOB", "plate", "#", "https://",
  ])
  func `scraps of data are nothing`(_ text: String) {
    #expect(PersonalDataFinder.data(in: text).isEmpty)
  }
}
