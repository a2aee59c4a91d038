import Testing
import TextAnalysis

/// What is found, written as `kind:the words of the text`.
private func found(in text: String) -> [String] {
  let scalars = Array(text.unicodeScalars)
  return PersonalDataFinder.data(in: text).map { datum in
    let words = String(String.UnicodeScalarView(scalars[datum.span.start..<datum.span.end]))
    return "\(datum.kind):\(words)"
  }
}

struct PersonalDataTests {
  @Test(arguments: [
    ("Call her on 555-013-4477 tonight.", "555-013-4477"),
    ("His number is (555) 013-4477.", "(555) 013-4477"),
    ("Mom's cell: 5550134477", "5550134477"),
    ("Reach the witness at +1 (555) 013-4477 ext. 12", "+1 (555) 013-4477 ext. 12"),
    ("Desk 555.013.4477x120 or drop by", "555.013.4477x120"),
    ("Text 555-0134 for the family", "555-0134"),
    ("Ring 020 7946 0958 after six", "020 7946 0958"),
    ("Mobile 07700 900123.", "07700 900123"),
    ("Mobile 07700900123.", "07700900123"),
    ("The flat's landline is +44 (0)20 7946 0958", "+44 (0)20 7946 0958"),
    ("From abroad dial 001-555-013-4477", "001-555-013-4477"),
    ("Owner: 1-555-013-4477 (wife)", "1-555-013-4477"),
    ("Phone:\n60 12 34 51 or mail", "60 12 34 51"),
    ("fax 0688 872 49 99", "0688 872 49 99"),
    ("Call 555\u{2011}013\u{2011}4477", "555\u{2011}013\u{2011}4477"),
    ("Call 555\u{200B}-013\u{200B}-4477", "555\u{200B}-013\u{200B}-4477"),
    ("Call ５５５-０１３-４４７７", "５５５-０１３-４４７７"),
  ])
  func `phone numbers are found in the shapes people write`(_ text: String, _ number: String) {
    #expect(found(in: text) == ["phone:\(number)"])
  }

  @Test(arguments: [
    ("Write to jo.park+tips@example.org please", "email:jo.park+tips@example.org"),
    ("(mail: jo_park@mail.example.co.uk).", "email:jo_park@mail.example.co.uk"),
    ("Her card 4111 1111 1111 1111 was used", "paymentCard:4111 1111 1111 1111"),
    ("card 4111-1111-1111-1111", "paymentCard:4111-1111-1111-1111"),
    ("Amex 378282246310005 stolen", "paymentCard:378282246310005"),
    ("SSN 219-09-9999", "socialSecurityNumber:219-09-9999"),
    ("his social is 219 09 9999", "socialSecurityNumber:219 09 9999"),
    ("SSN: 219099999", "socialSecurityNumber:219099999"),
    ("IBAN GB82 WEST 1234 5698 7654 32", "bankAccount:GB82 WEST 1234 5698 7654 32"),
    ("pay to de89370400440532013000.", "bankAccount:de89370400440532013000"),
    ("logged in from 203.0.113.77 at noon", "networkAddress:203.0.113.77"),
    ("host 203.0.113.77:8080", "networkAddress:203.0.113.77"),
    ("from 2001:db8::8a2e:370:7334.", "networkAddress:2001:db8::8a2e:370:7334"),
    ("born 03/09/1987 in Ohio", "birthDate:03/09/1987"),
    ("DOB 1987-03-09", "birthDate:1987-03-09"),
    ("Date of birth: March 9, 1987", "birthDate:March 9, 1987"),
    ("She was born on 9th of March 1987.", "birthDate:9th of March 1987"),
    ("What is your date of birth? It's 3/9/87", "birthDate:3/9/87"),
    ("her driver's license is D1234567", "driverLicense:D1234567"),
    ("DL# 12345678", "driverLicense:12345678"),
    ("a gray sedan, plate 7ABC123", "licensePlate:7ABC123"),
    ("license plate ABC 1234 (Ohio)", "licensePlate:ABC 1234"),
    ("Ohio tag HXJ-4471 seen", "licensePlate:HXJ-4471"),
    ("a blue Ford, AB12 CDE, left", "licensePlate:AB12 CDE"),
  ])
  func `other data with a shape, a checksum or a cue is found`(_ text: String, _ datum: String) {
    #expect(found(in: text) == [datum])
  }

  @Test(
    arguments: [
      ("He lives at 1420 Maple Street.", "1420 Maple Street"),
      ("home at 1420 maple st", "1420 maple st"),
      ("1420 N. Maple Ave., Apt. 4B, Fairhaven, OH 45011", nil),
      ("Victim of 22 E 9th Street", "22 E 9th Street"),
      ("221B Baker Street, London NW1 6XE", nil),
      ("Flat 3, 14 Crown Road, Leeds LS1 4AP", nil),
      ("350 rue Saint-Paul Ouest, Montréal, QC H2Y 2A6", nil),
      ("Mail it to PO Box 149, Fairhaven, OH 45011", "PO Box 149, Fairhaven, OH 45011"),
      ("at P.O. Box 149 then", "P.O. Box 149"),
      ("PSC 1437, Box 3833\nAPO AA 66791", nil),
      ("the suspect's house, 88 Martin Luther King Jr. Blvd", "88 Martin Luther King Jr. Blvd"),
      ("77 Sunset Court, Unit 12", nil),
      ("1420 Maple Street\nApt 4\nFairhaven, OH 45011", nil),
      ("They live at 12-14 Elm Grove Lane", "12-14 Elm Grove Lane"),
      ("She lives on Ziegelgasse 19", "Ziegelgasse 19"),
      ("9 O'Brien Lane was searched", "9 O'Brien Lane"),
    ] as [(String, String?)])
  func `street addresses with a house number are found whole`(_ text: String, _ part: String?) {
    #expect(found(in: text) == ["streetAddress:\(part ?? text)"])
  }

  @Test func `several data in one text are all found, in order`() {
    let text = """
      Jo Park, born 3/9/1987, 1420 Maple Street, Fairhaven, OH 45011. \
      Call 555-013-4477 or jo@example.org.
      """
    #expect(
      found(in: text) == [
        "birthDate:3/9/1987", "streetAddress:1420 Maple Street, Fairhaven, OH 45011",
        "phone:555-013-4477", "email:jo@example.org",
      ]
    )
  }
}
