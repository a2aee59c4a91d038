import Yams

/// Turns the text of one YAML file into a value whose parts know their lines.
package enum YamlFile {
  static let sizeLimit = 2_000_000

  /// nil when the text is no YAML; the fault is in the log then.
  package static func read(_ text: String, file: String, log: FaultLog) -> YamlValue? {
    let top = Place(file: file, line: 1)
    guard text.utf8.count <= sizeLimit else {
      log.add("The file is larger than 2 MB. Split it or shorten it.", at: top)
      return nil
    }
    if let line = YamlAliases.firstLine(in: text) {
      log.add(
        "Aliases (*name) are not part of the format. Write the value out each time.",
        at: Place(file: file, line: line))
      return nil
    }
    do {
      guard let node = try compose(yaml: text) else {
        log.add("The file is empty. Fill it or delete it.", at: top)
        return nil
      }
      return YamlValue(node: node, name: "The file", file: file, line: 1, log: log)
    } catch let error as YamlError {
      report(error, at: top, in: log)
    } catch {
      log.add("The file cannot be read as YAML. Check its indentation and quotes.", at: top)
    }
    return nil
  }

  private static func report(_ error: YamlError, at top: Place, in log: FaultLog) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let what = [context?.text, problem].compactMap(\.self).joined(separator: ", ")
      log.add(
        "This is no valid YAML: \(what). Check indentation, colons and quotes here.",
        at: Place(file: top.file, line: mark.line))
    case .duplicatedKeysInMapping(let keys, let context):
      log.add(
        "The key “\(keys.first ?? "")” is there twice in the entry that starts here. Keep one.",
        at: Place(file: top.file, line: context.mark.line))
    case .reader(let problem, _, _, _):
      log.add("The file has characters that YAML does not allow: \(problem). Remove them.", at: top)
    default:
      log.add("The file cannot be read as YAML. Check its indentation and quotes.", at: top)
    }
  }
}
