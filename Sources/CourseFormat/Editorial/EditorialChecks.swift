package import ContentFiles
import Kernel

/// What an editor would say of a course that has no faults: it can be published, and be better.
package enum EditorialChecks {
  package static func warnings(of course: Course, in files: CourseFiles) -> [ContentFault] {
    let log = FaultLog()
    for module in course.modules {
      BankCheck(module: module, lines: ModuleLines(files, module.id), log: log).run()
      for item in module.items {
        if case .lesson(let lesson) = item.content {
          LessonCheck(lesson: lesson, item: item.id, module: module.id, files: files, log: log)
            .run()
        }
      }
    }
    return log.sorted
  }
}

/// On which lines of a module's files something stands.
struct ModuleLines {
  private let folder: String
  private let drafts: [Substring]
  private let head: [Substring]

  init(_ files: CourseFiles, _ module: CourseModule.ID) {
    let folder = "modules/\(module)/"
    let lines = { (name: String) in
      (files.texts[folder + name] ?? "")
        .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
    self.folder = folder
    drafts = lines("drafts.yaml")
    head = lines("module.yaml")
  }

  func bank() -> Place { Place(file: folder + "questions.yaml", line: 1) }

  func draft(_ id: CourseItem.ID) -> Place {
    place("drafts.yaml", drafts, containing: "id: \(id)")
  }

  func objective(_ id: Objective.ID) -> Place {
    place("module.yaml", head, containing: "id: \(id)")
  }

  private func place(_ file: String, _ lines: [Substring], containing word: String) -> Place {
    let line = lines.firstIndex { $0.contains(word) } ?? 0
    return Place(file: folder + file, line: line + 1)
  }
}
