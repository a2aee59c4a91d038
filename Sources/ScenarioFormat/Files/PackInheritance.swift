package import ContentFiles
import Yams

extension PackFiles {
  /// The folder that `basedOn` in `scenario.yaml` names.
  package var basedOn: String? { basedOnValue(log: FaultLog())?.text() }

  /// A pack's files with those of the pack it is based on, and of that one's base.
  ///
  /// `load` gives the files of a sibling folder, nil when there is none. Faults: a base that is not
  /// there, or packs that are based on each other in a circle.
  package static func resolve(
    _ files: PackFiles, load: (String) throws -> PackFiles?
  ) rethrows -> (files: PackFiles, faults: [ContentFault]) {
    let log = FaultLog()
    var chain = [files]
    while let last = chain.last, let value = last.basedOnValue(log: FaultLog()),
      let name = value.text()
    {
      let place = Place(
        file: chain.count == 1 ? "scenario.yaml" : "../\(last.folder)/scenario.yaml",
        line: value.line)
      guard !chain.contains(where: { $0.folder == name }) else {
        log.add(
          "The packs are based on each other in a circle. Remove “basedOn” in one.", at: place)
        break
      }
      guard name.isIdentifier, let base = try load(name) else {
        log.add(
          "There is no pack “\(name)” beside this one. Name a folder that is there.", at: place)
        break
      }
      chain.append(base)
    }
    let whole = chain.dropFirst().reduce(files) { $0.overlaid(on: $1) }
    return (whole, log.sorted)
  }

  private func basedOnValue(log: FaultLog) -> YamlValue? {
    guard let text = texts["scenario.yaml"],
      let root = YamlFile.read(text, file: "scenario.yaml", log: log),
      case .mapping(let pairs) = root.node
    else { return nil }
    return pairs.first { $0.key.scalar?.string == ScenarioKey.basedOn.rawValue }
      .map { root.inner($0.value, name: "“basedOn”") }
  }
}
