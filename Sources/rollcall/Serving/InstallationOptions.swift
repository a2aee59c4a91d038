import ArgumentParser
import Configuration
import Foundation
import Mail
import Pictures
import Platform
import Web

/// Where the installation is: from the command line, else from the environment, else by default.
struct InstallationOptions: ParsableArguments {
  @Option(help: "Folder with Content and Assets (ROLLCALL_ROOT).")
  var root: String?

  @Option(help: "Folder for the database (ROLLCALL_DATA; default: data, for demo data/demo).")
  var data: String?

  @Option(help: "Address to listen on (ROLLCALL_HOST; default: 127.0.0.1).")
  var host: String?

  @Option(help: "Port to listen on (ROLLCALL_PORT; default: 8080).")
  var port: Int?

  @Option(
    help: "What people type to get here, such as https://training.example.gov (ROLLCALL_URL).")
  var url: String?

  @Option(help: "Address of a proxy whose X-Forwarded-For is believed (ROLLCALL_PROXY).")
  var proxy: String?

  @Flag(help: "Write the log as JSON lines, with one line a request (ROLLCALL_JSON_LOGS=true).")
  var jsonLogs = false

  /// `makesFolder` is for commands that may be the first to use the data folder.
  func installation(
    defaultData: String = "data", makesFolder: Bool = true
  ) throws -> Installation {
    let environment = ConfigReader(provider: EnvironmentVariablesProvider())
      .scoped(to: "rollcall")
    let folder = URL(filePath: data ?? environment.string(forKey: "data") ?? defaultData)
    let root = try Installation.findRoot(named: root ?? environment.string(forKey: "root"))
    let host = host ?? environment.string(forKey: "host") ?? "127.0.0.1"
    let named = try environment.string(forKey: "port").map(ServingAddress.port(named:))
    let port = try ServingAddress.port(self.port ?? named ?? 8080)
    let url = try ServingAddress.url(
      url ?? environment.string(forKey: "url") ?? "http://\(host):\(port)")
    let site = try site(environment, url: url)
    if makesFolder { try WrittenFile.makeFolder(folder.path, isPrivate: true) }
    var installation = Installation(
      database: folder.appending(path: "rollcall.sqlite").path,
      content: root.appending(path: "Content"), assets: root.appending(path: "Assets"),
      host: host, port: port, publicURL: url, site: site
    )
    // Only from the environment: what stands on a command line is seen by everybody on the machine.
    installation.databaseURL = environment.string(forKey: "database.url")
    installation.mail = try MailSettings.fromEnvironment()
    installation.backups = try backups(environment, data: folder)
    installation.cleanPicture = { try PictureProcess.own.clean($0) }
    return installation
  }

  func wantsJSONLogs() -> Bool {
    jsonLogs
      || ConfigReader(provider: EnvironmentVariablesProvider()).scoped(to: "rollcall")
        .bool(forKey: "jsonLogs", default: false)
  }

  private func backups(_ environment: ConfigReader, data: URL) throws -> BackupSchedule? {
    let time = environment.string(forKey: "backup.time") ?? "02:00"
    guard time != "off" else { return nil }
    let folder = environment.string(forKey: "backup.folder").map { URL(filePath: $0) }
    var schedule = BackupSchedule(
      folder: folder ?? data.appending(path: "backups"),
      minute: try BackupSchedule.minute(time))
    if let days = environment.string(forKey: "backup.days") {
      guard let number = Int(days), number > 0 else { throw BackupScheduleError.days(days) }
      schedule.retention.days = number
    }
    return schedule
  }

  private func site(_ environment: ConfigReader, url: String) throws -> SiteSettings {
    var site = SiteSettings()
    site.isSecure = url.hasPrefix("https://")
    site.logsRequests = wantsJSONLogs()
    let proxy = proxy ?? environment.string(forKey: "proxy")
    site.trustedProxies = Set(try [proxy].compactMap { try $0.map(ServingAddress.proxy) })
    return site
  }
}
