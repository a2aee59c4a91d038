import Curriculum
import Kernel
import Mail

extension NoticeMail {
  /// Notices also go out as mail where a mail server is set up.
  ///
  /// A notice that cannot be written as a mail stays on the person's page; nothing is lost.
  init(_ installation: Installation) {
    guard installation.mail != nil else {
      self = .none
      return
    }
    let site = installation.publicURL
    self.init { transaction, notice, address in
      let text = """
        \(notice.text)

        \(site)\(notice.path)

        You get this mail because of your agency's training. Answers to it are not read.
        """
      guard
        let message = try? MailMessage(
          to: address, subject: String(notice.title.prefix(150)), text: text)
      else { return }
      try MailOutbox.queue(
        message, key: "notice/\(notice.key)", in: transaction, now: notice.at)
    }
  }
}
