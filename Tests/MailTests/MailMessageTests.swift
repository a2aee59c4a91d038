import Mail
import Testing

struct MailMessageTests {
  @Test(arguments: [
    "mona@example.gov", "mona.reyes+desk@pd.example.gov", "o'neill@example.gov", "root@localhost",
  ])
  func `people's addresses are taken`(text: String) throws {
    #expect(try MailAddress(text).text == text)
  }

  @Test(arguments: [
    "", "mona", "@example.gov", "mona@", "mona@example.gov@other.gov", ".mona@example.gov",
    "mona..r@example.gov", "mona@example..gov", "mona@-example.gov", "mo na@example.gov",
    "mona@example.gov,other@example.gov", "<mona@example.gov>", "\"mona\"@example.gov",
    "mona@example.gov\r\nRCPT TO:<other@example.gov>", "mona@example.gov\n",
    "mona@example.gov\u{0}",
    "mona@exam\u{200B}ple.gov", "mona@\u{202E}example.gov", "möna@example.gov", "mona@exämple.gov",
    "mona@[10.0.0.1]", String(repeating: "m", count: 65) + "@example.gov",
  ])
  func `what could end a command, or hides something, is no address`(text: String) {
    #expect(throws: MailFault.address) { try MailAddress(text) }
  }

  @Test(arguments: [
    "", "Chief\r\nBcc: other@example.gov", "Chief\nX", "Chief\u{0}", "Chief\u{200B}",
    "Chief\u{202E}", "Chief\u{2028}", "Chief\u{85}X", String(repeating: "c", count: 101),
  ])
  func `a sender's name has no line breaks and nothing hidden`(name: String) throws {
    let address = try MailAddress("rollcall@example.gov")
    #expect(throws: MailFault.name) { try MailSender(address: address, name: name) }
  }

  @Test(arguments: [
    "", "Due\r\nBcc: other@example.gov", "Due\rBcc", "Due\nBcc", "Due\u{0}", "Due\u{2028}Bcc",
    "Due\u{85}Bcc",
  ])
  func `a subject is one line`(subject: String) {
    #expect(throws: MailFault.subject) {
      try MailMessage(to: "mona@example.gov", subject: subject, text: "Text")
    }
  }

  @Test func `what is too long or empty is refused`() {
    #expect(throws: MailFault.subjectTooLong(limit: 200)) {
      try MailMessage(
        to: "a@example.gov", subject: String(repeating: "s", count: 201), text: "Text")
    }
    #expect(throws: MailFault.textTooLong(limit: 100_000)) {
      try MailMessage(
        to: "a@example.gov", subject: "S", text: String(repeating: "t", count: 100_001))
    }
    #expect(throws: MailFault.noText) {
      try MailMessage(to: "a@example.gov", subject: "S", text: "")
    }
  }

  @Test func `every kind of line end becomes the same`() throws {
    let message = try MailMessage(to: "a@example.gov", subject: "S", text: "1\r\n2\r3\n4\n\n5")
    #expect(message.text == "1\n2\n3\n4\n\n5")
  }
}
