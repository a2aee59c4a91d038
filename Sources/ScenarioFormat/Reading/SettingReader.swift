import ContentFiles
import Kernel

/// Reads `scenario.yaml`.
struct SettingReader {
  let reading: Reading

  func read() -> Sourced<ScenarioSetting>? {
    let defines: [NameTable.Kind] = [.role, .platform, .objective, .source]
    guard let root = reading.open("scenario.yaml", defines: defines) else { return nil }
    guard let record = YamlRecord<ScenarioKey>(root) else {
      reading.names.miss(defines)
      return nil
    }
    checkFormat(record)
    let place = record.need(.setting).flatMap { YamlRecord<SettingKey>($0) }
    let setting = ScenarioSetting(
      id: .init(id(record)),
      title: record.need(.title)?.lineText() ?? "",
      summary: record.need(.summary)?.lineText() ?? "",
      kind: record.need(.kind)?.choice(ScenarioSetting.Kind.self) ?? .fictional,
      sources: sources(record[.sources]),
      duration: record.need(.duration)?.time() ?? .zero,
      place: place?.need(.place)?.lineText() ?? "",
      site: place?.need(.site)?.lineText() ?? "",
      date: place?.need(.date)?.date() ?? "",
      startMinute: place?.need(.startsAt)?.wallClock() ?? 0,
      jumps: jumps(place?[.jumps]),
      agency: agency(record.need(.agency)),
      briefing: record.need(.briefing)?.text() ?? "",
      objectives: objectives(record.need(.objectives)),
      roles: roles(record.need(.roles)),
      desk: desk(record.need(.desk)),
      approval: approval(record.need(.approval)),
      platforms: platforms(record.need(.platforms)),
      population: population(record.need(.population)),
      requireAlt: record[.requireAlt]?.flag() ?? false,
      contentNote: record[.contentNote]?.lineText())
    return Sourced(setting, from: record)
  }

  private func jumps(_ value: YamlValue?) -> [ClockJump] {
    var last = ScenarioTime.zero
    return (value?.items() ?? []).compactMap { item in
      guard let record = YamlRecord<JumpKey>(item) else { return nil }
      let from = record.need(.from)?.time() ?? .zero
      if from <= last {
        record[.from]?.fault("The jumps are not in order of time. Sort them, after T+0.")
      }
      last = from
      return ClockJump(
        from: from, date: record.need(.date)?.date() ?? "",
        startMinute: record.need(.startsAt)?.wallClock() ?? 0)
    }
  }

  private func checkFormat(_ record: YamlRecord<ScenarioKey>) {
    guard let value = record.need(.format), let format = value.whole(0...1_000_000) else { return }
    guard format != 1 else { return }
    value.fault("This pack has format \(format), which is not known here. Write format: 1.")
  }

  private func id(_ record: YamlRecord<ScenarioKey>) -> String {
    guard let value = record.need(.id), let id = value.identifier() else { return "" }
    if id != reading.files.folder {
      value.fault(
        "The id “\(id)” is not the folder's name “\(reading.files.folder)”. Make them equal.")
    }
    return id
  }

  private func sources(_ value: YamlValue?) -> [ScenarioSetting.Source] {
    (value?.items() ?? []).compactMap { item in
      guard let record = YamlRecord<SourceKey>(item) else { return nil }
      return .init(
        id: reading.define(.source, record.need(.id), asWritten: true),
        title: record.need(.title)?.lineText() ?? "",
        publisher: record.need(.publisher)?.lineText() ?? "",
        url: record[.url]?.lineText())
    }
  }

  private func agency(_ value: YamlValue?) -> ScenarioSetting.Agency {
    guard let value, let record = YamlRecord<AgencyKey>(value) else {
      return .init(name: "", short: "", handle: "")
    }
    return .init(
      name: record.need(.name)?.lineText() ?? "",
      short: record.need(.short)?.lineText() ?? "",
      handle: record.need(.handle)?.handle() ?? "",
      phones: (record[.phones]?.items() ?? []).compactMap { item in
        guard let phone = YamlRecord<PhoneKey>(item) else { return nil }
        return .init(
          label: phone.need(.label)?.lineText() ?? "",
          number: phone.need(.number)?.lineText() ?? "")
      },
      addresses: (record[.addresses]?.items() ?? []).compactMap { $0.lineText() })
  }

  private func objectives(_ value: YamlValue?) -> [ScenarioSetting.Objective] {
    (value?.someItems() ?? []).compactMap { item in
      guard let record = YamlRecord<ObjectiveKey>(item) else { return nil }
      return .init(
        id: reading.define(.objective, record.need(.id)),
        text: record.need(.text)?.lineText() ?? "")
    }
  }

  private func roles(_ value: YamlValue?) -> [ScenarioSetting.Role] {
    let roles: [ScenarioSetting.Role] = (value?.someItems() ?? []).compactMap { item in
      guard let record = YamlRecord<RoleKey>(item) else { return nil }
      return .init(
        id: reading.define(.role, record.need(.id)),
        name: record.need(.name)?.lineText() ?? "",
        isPlayer: record[.player]?.flag() ?? false)
    }
    if let value, !roles.isEmpty, !roles.contains(where: \.isPlayer) {
      value.fault("No role has “player: true”, so nobody can act. Mark the officer's role.")
    }
    return roles
  }

  private func desk(_ value: YamlValue?) -> ScenarioSetting.Desk {
    let record = value.flatMap { YamlRecord<DeskKey>($0) }
    return .init(
      name: record?.need(.name)?.lineText() ?? "",
      delay: record?.need(.delay)?.time() ?? .zero)
  }

  private func approval(_ value: YamlValue?) -> ScenarioSetting.Approval {
    let record = value.flatMap { YamlRecord<ApprovalKey>($0) }
    return .init(
      by: reading.refer(record?.need(.by), to: .role) ?? "",
      delay: record?.need(.delay)?.time() ?? .zero)
  }

  private func platforms(_ value: YamlValue?) -> [ScenarioSetting.PlatformUse] {
    (value?.someItems() ?? []).compactMap { item in
      guard let record = YamlRecord<PlatformUseKey>(item) else { return nil }
      let id = reading.define(.platform, record.need(.id))
      if !id.isEmpty, reading.networks[id] == nil {
        record.need(.id)?.fault(
          "There is no platform “\(id)” in Content/platforms. "
            + Suggestion.sentence(for: id, among: reading.networks.keys))
      }
      return .init(id: .init(id), followers: record.need(.followers)?.whole(0...100_000_000) ?? 0)
    }
  }

  private func population(_ value: YamlValue?) -> ScenarioSetting.Population {
    let record = value.flatMap { YamlRecord<PopulationKey>($0) }
    return .init(
      agents: record?.need(.agents)?.whole(100...1_000_000) ?? 100,
      trust: record?.need(.trust)?.number() ?? 0,
      anxiety: record?.need(.anxiety)?.number() ?? 0)
  }
}
