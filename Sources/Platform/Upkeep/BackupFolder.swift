package import Foundation

/// The backups in a folder.
package struct BackupFolder: Sendable {
  /// How the name of a copy begins that nobody has checked yet.
  static let unfinished = "unfinished-"

  package let url: URL

  package init(url: URL) {
    self.url = url
  }

  /// The backups there are, oldest first; notes without a copy and copies without a note are none.
  package func all() -> [BackupFile] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { $0.hasPrefix("rollcall-") && $0.hasSuffix(".sqlite") }.sorted()
      .compactMap { name in
        let file = url.appending(path: name)
        guard let data = try? Data(contentsOf: BackupFile.noteURL(of: file)),
          let note = try? JSONDecoder().decode(BackupNote.self, from: data)
        else { return nil }
        return BackupFile(url: file, note: note)
      }
  }

  /// Removes what is no longer worth keeping; returns what went.
  package func prune(now: Int, keeping rule: BackupRetention) -> [BackupFile] {
    let all = all()
    let kept = rule.kept(of: all.map(\.note.at), now: now)
    let gone = all.filter { !kept.contains($0.note.at) }
    for file in gone {
      try? FileManager.default.removeItem(at: BackupFile.noteURL(of: file.url))
      try? FileManager.default.removeItem(at: file.url)
    }
    removeForsaken(now: now)
    return gone
  }

  /// Copies that a program killed in the middle left behind, a day ago or more.
  private func removeForsaken(now: Int) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    for name in names where name.hasPrefix(Self.unfinished) {
      let file = url.appending(path: name)
      let changed = try? file.resourceValues(forKeys: [.contentModificationDateKey])
        .contentModificationDate
      let yesterday = BackupTime.date(now - 24 * 60 * 60 * 1000)
      if let changed, changed < yesterday { try? FileManager.default.removeItem(at: file) }
    }
  }
}
