import Curriculum
import Kernel
import Mail
import SiteMap

extension SetMail {
  /// The day's questions go out as mail where a mail server is set up.
  ///
  /// An address that no mail can go to gets none; what is due waits on the person's page.
  init(_ installation: Installation) {
    guard installation.mail != nil else {
      self = .none
      return
    }
    let site = installation.publicURL
    self.init { transaction, letter in
      let link = site + Link.learning(.mailedSet(token: letter.token)).path
      let stop = site + Link.learning(.mailedSetAct(token: letter.token, act: "stop")).path
      let what = letter.due == 1 ? "1 question is due" : "\(letter.due) questions are due"
      let text = """
        \(what). A few of them take a minute, and what you learned stays with you:

        \(link)

        The link opens these questions and nothing else, until \(letter.until). Do not pass it on.

        No more of these mails: \(stop)
        """
      guard
        let message = try? MailMessage(
          to: letter.address, subject: "One minute: \(what)", text: text)
      else { return }
      try MailOutbox.queue(
        message, key: "today/\(letter.person)/\(letter.day)", in: transaction, now: letter.at)
    }
  }
}
