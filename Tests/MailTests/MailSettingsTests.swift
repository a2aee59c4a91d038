import Mail
import Testing

struct MailSettingsTests {
  @Test(arguments: [
    ("smtp://mail.example.gov", "smtp://mail.example.gov:587"),
    ("smtps://mail.example.gov", "smtps://mail.example.gov:465"),
    ("smtp://10.0.0.7:25/", "smtp://10.0.0.7:25"),
    ("smtps://[2001:db8::5]:465", "smtps://[2001:db8::5]:465"),
  ])
  func `an address names host and port`(typed: String, url: String) throws {
    #expect(try MailServer(typed).url == url)
  }

  @Test(arguments: [
    "", "mail.example.gov", "http://mail.example.gov", "smtp://", "smtp://mail example",
    "smtp://mail.example.gov:587/path", "smtp://mail.example.gov:x",
    "smtp://mail.example.gov\r\nsmtp://other",
  ])
  func `what names no mail server is refused`(typed: String) {
    #expect(throws: MailSettingsError.server(typed)) { try MailServer(typed) }
  }

  @Test func `a port is from 1 to 65535`() {
    #expect(throws: MailSettingsError.port(70_000)) { try MailServer("smtp://mail:70000") }
  }

  @Test func `a password in the address is refused and not repeated`() throws {
    let error = #expect(throws: MailSettingsError.self) {
      try MailServer("smtp://rollcall:hunter2@mail.example.gov")
    }
    #expect(try #require(error).message.contains("hunter2") == false)
  }

  @Test func `a password never travels unprotected to another machine`() throws {
    let login = try MailLogin(user: "rollcall", password: "hunter2")
    #expect(throws: MailSettingsError.passwordInTheClear) {
      try settings("smtp://mail.example.gov", login: login)
    }
    #expect(try settings("smtps://mail.example.gov", login: login).login == login)
    #expect(try settings("smtp://127.0.0.1:25", login: login).login == login)
  }

  @Test func `settings that are printed show no password`() throws {
    let login = try MailLogin(user: "rollcall", password: "hunter2")
    let settings = try settings("smtps://mail.example.gov", login: login)
    var dumped = ""
    dump(settings, to: &dumped)
    for text in ["\(settings)", String(reflecting: settings), dumped] {
      #expect(text.contains("rollcall"))
      #expect(!text.contains("hunter2"))
    }
  }

  @Test(arguments: [("", "secret"), ("user", ""), ("us\ner", "secret"), ("user", "sec\u{0}ret")])
  func `a login is one line`(user: String, password: String) {
    #expect(throws: MailSettingsError.login) { try MailLogin(user: user, password: password) }
  }
}
