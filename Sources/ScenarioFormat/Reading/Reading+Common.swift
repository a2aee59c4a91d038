import ContentFiles

/// Files of a pack that also may come from `Content/common`, which lies beneath every pack.
extension Reading {
  /// Paths in the pack and in common, each once.
  func pathsWithCommon(in folder: String) -> [String] {
    let own = files.paths(in: folder, ending: ".yaml")
    let common = files.common.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(".yaml") }
    return Set(own).union(common).sorted()
  }

  /// The pack's own file, or else the common one; nil without a fault when there is neither.
  func openWithCommon(_ path: String, defines: [NameTable.Kind]) -> YamlValue? {
    if files.texts[path] != nil { return open(path, required: false, defines: defines) }
    guard let text = files.common[path] else { return nil }
    let value = YamlFile.read(text, file: PackFiles.shownCommon(path), log: log)
    if value == nil { names.miss(defines) }
    return value
  }
}
