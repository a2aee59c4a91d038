package import ContentFiles

/// Reads the networks of `Content/policies/networks.yaml`.
package enum NetworkFile {
  /// The networks in the file's order; every fault names its line and what to do.
  package static func read(
    _ text: String, file: String
  ) -> (networks: [Network], faults: [ContentFault]) {
    let log = FaultLog()
    guard let root = YamlFile.read(text, file: file, log: log),
      let record = YamlRecord<NetworksKey>(root),
      let entries = record.need(.networks)?.someItems()
    else { return ([], log.sorted) }
    var networks: [Network] = []
    for entry in entries {
      guard let network = network(entry) else { continue }
      if networks.known(as: network.id) != nil {
        entry.fault("The network “\(network.id)” is there twice. Keep one.")
      }
      networks.append(network)
    }
    return (networks, log.sorted)
  }

  private static func network(_ value: YamlValue) -> Network? {
    guard let record = YamlRecord<NetworkKey>(value),
      let id = record.need(.id)?.identifier(), let name = record.need(.name)?.lineText(),
      let checked = record.need(.checked)?.date()
    else { return nil }
    return Network(
      id: id,
      name: name,
      aliases: record[.aliases]?.items().compactMap { $0.identifier() } ?? [],
      textLimit: record[.textLimit]?.whole(1...1_000_000),
      altLimit: record[.altLimit]?.whole(1...100_000),
      takesAlt: record[.takesAlt]?.flag() ?? true,
      checked: checked,
      note: record[.note]?.lineText())
  }
}
