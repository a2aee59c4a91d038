/// The account at the mail server; whatever prints it shows no password.
package struct MailLogin: Sendable, Equatable, CustomStringConvertible,
  CustomDebugStringConvertible, CustomReflectable
{
  package let user: String
  let password: String

  package init(user: String, password: String) throws(MailSettingsError) {
    let hasControls = (user + password).unicodeScalars.contains(where: \.isLineBreakOrControl)
    guard !user.isEmpty, !password.isEmpty, !hasControls else { throw .login }
    self.user = user
    self.password = password
  }

  package var description: String { "login of \(user)" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: ["user": user]) }
}
