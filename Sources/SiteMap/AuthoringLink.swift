/// The pages on which courses are written, compared and published.
package enum AuthoringLink: Equatable, Sendable {
  case start
  /// The course folders as the program read them at its start, with what is wrong in them.
  case folders
  case course(String)
  case file(String, file: String)
  case preview(String, file: String)
  /// A form of a course that is being written, such as `review` or `publish`.
  case act(String, act: String)
  case versions(String)
  case version(String, number: Int)
  case difference(String, from: Int, to: Int)
  /// What is due for review or performs badly.
  case due
  case intake
  case archive(String)

  /// The address, with each identifier percent-encoded.
  package var path: String {
    switch self {
    case .start: "/authoring"
    case .folders: "/authoring/folders"
    case .course(let id): "/authoring/courses/\(id.escaped)"
    case .file(let id, let file): "/authoring/courses/\(id.escaped)/edit?file=\(file.escaped)"
    case .preview(let id, let file):
      "/authoring/courses/\(id.escaped)/preview?file=\(file.escaped)"
    case .act(let id, let act): "/authoring/courses/\(id.escaped)/acts/\(act.escaped)"
    case .versions(let id): "/authoring/courses/\(id.escaped)/versions"
    case .version(let id, let number): "/authoring/courses/\(id.escaped)/versions/\(number)"
    case .difference(let id, let from, let to):
      "/authoring/courses/\(id.escaped)/difference?from=\(from)&to=\(to)"
    case .due: "/authoring/due"
    case .intake: "/authoring/intake"
    case .archive(let id): "/authoring/courses/\(id.escaped)/archive"
    }
  }
}
