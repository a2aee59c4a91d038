/// The pages on which courses are written, compared and published.
///
/// A course is named by its id, a module by its folder, a question by its family.
package enum AuthoringLink: Equatable, Sendable {
  case start
  /// The course folders as the program read them at its start, with what is wrong in them.
  case folders
  /// The form of a new course, and where it is sent.
  case new
  /// What is due for review or performs badly.
  case due
  case course(String)
  /// A form of a course that is being written, such as `review` or `publish`.
  case act(String, act: String)
  case settings(String)
  case module(String, module: String)
  /// `item` is `new` for one that is still to be made.
  case item(String, module: String, item: String)
  case bank(String, module: String)
  /// `family` is `new` for one that is still to be made.
  case question(String, module: String, family: String)
  case questionIntake(String, module: String)
  case file(String, file: String)
  /// What somebody is writing in a lesson, as a learner will see it.
  case reading(String)
  case preview(String)
  case previewItem(String, module: String, item: String)
  case media(String, file: String)
  /// Published versions, and everything that was done.
  case history(String)
  /// `from` and `to` are numbers of versions, or `draft`.
  case difference(String, from: String, to: String)
  /// What an update of the program brought for a course that the agency has changed.
  case update(String)
  case archive(String)
  case versionArchive(String, number: Int)

  /// The address, with each identifier percent-encoded.
  package var path: String {
    switch self {
    case .start: "/authoring"
    case .folders: "/authoring/folders"
    case .new: "/authoring/new"
    case .due: "/authoring/due"
    case .course(let id): Self.base(id)
    case .act(let id, let act): "\(Self.base(id))/acts/\(act.escaped)"
    case .settings(let id): "\(Self.base(id))/settings"
    case .module(let id, let module): Self.base(id, module)
    case .item(let id, let module, let item): "\(Self.base(id, module))/items/\(item.escaped)"
    case .bank(let id, let module): "\(Self.base(id, module))/questions"
    case .question(let id, let module, let family):
      "\(Self.base(id, module))/questions/\(family.escaped)"
    case .questionIntake(let id, let module): "\(Self.base(id, module))/intake"
    case .file(let id, let file): "\(Self.base(id))/file?name=\(file.escaped)"
    case .reading(let id): "\(Self.base(id))/reading"
    case .preview(let id): "\(Self.base(id))/preview"
    case .previewItem(let id, let module, let item):
      "\(Self.base(id))/preview/\(module.escaped)/\(item.escaped)"
    case .media(let id, let file): "\(Self.base(id))/media/\(file.escaped)"
    case .history(let id): "\(Self.base(id))/history"
    case .difference(let id, let from, let to):
      "\(Self.base(id))/difference?from=\(from.escaped)&to=\(to.escaped)"
    case .update(let id): "\(Self.base(id))/update"
    case .archive(let id): "\(Self.base(id))/archive"
    case .versionArchive(let id, let number): "\(Self.base(id))/versions/\(number)/archive"
    }
  }

  private static func base(_ course: String) -> String { "/authoring/courses/\(course.escaped)" }

  private static func base(_ course: String, _ module: String) -> String {
    "\(base(course))/modules/\(module.escaped)"
  }
}
