import ArgumentParser

struct CourseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "Check, begin and export courses.",
    subcommands: [
      CourseLintCommand.self, CourseExportCommand.self, CourseNewCommand.self,
      CourseImportCommand.self,
    ]
  )
}
