import CCurl

/// One conversation with the mail server; the only file that knows libcurl.
struct CurlDelivery {
  let settings: MailSettings
  let times: MailTimes
  let stop: StopFlag

  /// Blocks its thread.
  func perform(_ text: String, to recipient: MailAddress) -> Result<MailReceipt, any Error> {
    guard !stop.isSet else { return .failure(MailError.stopped) }
    let answer = withStrings(recipient) { mail in
      var text = text
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { message in
          var mail = mail
          mail.message = message.baseAddress
          mail.length = message.count
          return rollcall_mail_send(&mail)
        }
      }
    }
    let reply = Self.reply(answer)
    if let error = error(answer, reply: reply) { return .failure(error) }
    return .success(MailReceipt(reply: reply))
  }

  /// Everything but the message; the texts live as long as the body runs.
  private func withStrings<Answer>(
    _ recipient: MailAddress, _ body: (rollcall_mail) -> Answer
  ) -> Answer {
    settings.server.url.withCString { url in
      settings.sender.address.text.withCString { from in
        recipient.text.withCString { to in
          withOptionalString(settings.login?.user) { user in
            withOptionalString(settings.login?.password) { password in
              withOptionalString(settings.authorities) { authorities in
                var mail = rollcall_mail()
                (mail.url, mail.from, mail.to) = (url, from, to)
                (mail.user, mail.password, mail.authorities) = (user, password, authorities)
                addRules(to: &mail)
                return withExtendedLifetime(stop) { body(mail) }
              }
            }
          }
        }
      }
    }
  }

  private func addRules(to mail: inout rollcall_mail) {
    mail.requires_tls = settings.requiresTLS ? 1 : 0
    mail.connect_milliseconds = Self.milliseconds(times.connecting)
    mail.total_milliseconds = Self.milliseconds(times.altogether)
    mail.context = UnsafeRawPointer(Unmanaged.passUnretained(stop).toOpaque())
    mail.is_stopped = { context in
      guard let context else { return 0 }
      return Unmanaged<StopFlag>.fromOpaque(context).takeUnretainedValue().isSet ? 1 : 0
    }
  }

  private func withOptionalString<Answer>(
    _ text: String?, _ body: (UnsafePointer<CChar>?) -> Answer
  ) -> Answer {
    guard let text else { return body(nil) }
    return text.withCString { body($0) }
  }

  private static func milliseconds(_ duration: Duration) -> Int {
    max(1, Int(duration / .milliseconds(1)))
  }

  /// What the server said last, on one line, without what cannot be shown.
  private static func reply(_ answer: rollcall_mail_answer) -> String {
    let bytes = withUnsafeBytes(of: answer.reply) { Array($0.prefix { $0 != 0 }) }
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { !$0.isHidden }
    return String(String(String.UnicodeScalarView(scalars)).prefix(200))
  }

  private func error(_ answer: rollcall_mail_answer, reply: String) -> MailError? {
    let host = settings.server.host
    return switch answer.outcome {
    case rollcall_mail_sent: nil
    case rollcall_mail_no_such_host: .noSuchHost(host)
    case rollcall_mail_no_connection: .noConnection(settings.server)
    case rollcall_mail_no_tls: .noTLS(host: host)
    case rollcall_mail_tls_failed: .tlsFailed(host: host)
    case rollcall_mail_not_trusted: .notTrusted(host: host)
    case rollcall_mail_no_authorities: .noAuthorities
    case rollcall_mail_login_refused: .loginRefused(host: host, reply: reply)
    case rollcall_mail_refused: .refused(reply: reply)
    case rollcall_mail_timed_out: .timedOut(host: host)
    case rollcall_mail_broken_off: .brokenOff(host: host)
    case rollcall_mail_stopped: .stopped
    default: .failed(code: Int(answer.code))
    }
  }
}
