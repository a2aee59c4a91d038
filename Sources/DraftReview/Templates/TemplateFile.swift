package import ContentFiles

/// Reads the templates of `Content/policies/templates.yaml`.
package enum TemplateFile {
  /// The templates in the file's order; every fault names its line and what to do.
  package static func read(
    _ text: String, file: String
  ) -> (templates: [PostTemplate], faults: [ContentFault]) {
    let log = FaultLog()
    guard let root = YamlFile.read(text, file: file, log: log),
      let record = YamlRecord<TemplatesKey>(root),
      let entries = record.need(.templates)?.someItems()
    else { return ([], log.sorted) }
    var templates: [PostTemplate] = []
    for entry in entries {
      guard let template = template(entry) else { continue }
      if templates.contains(where: { $0.id == template.id }) {
        entry.fault("The template “\(template.id)” is there twice. Keep one.")
      }
      templates.append(template)
    }
    return (templates, log.sorted)
  }

  private static func template(_ value: YamlValue) -> PostTemplate? {
    guard let record = YamlRecord<TemplateKey>(value),
      let id = record.need(.id)?.identifier(), let name = record.need(.name)?.lineText(),
      let use = record.need(.use)?.lineText(),
      let fields = record.need(.fields)?.someItems().compactMap(field),
      let text = record.need(.text)
    else { return nil }
    let (whole, short) = (lines(text), record[.short].map(lines) ?? [])
    checkNames(whole, fields: fields, at: text)
    record[.short].map { checkNames(short, fields: fields, at: $0) }
    let used = Set((whole + short).flatMap(TemplatePiece.pieces).compactMap(\.field))
    for name in fields.map(\.id) where !used.contains(name) {
      text.fault("The field “\(name)” is not used. Put {\(name)} into the text or drop it.")
    }
    return PostTemplate(
      id: id, name: name, use: use, fields: fields, lines: whole, shortLines: short,
      isForExercises: record[.exercise]?.flag() ?? false)
  }

  private static func lines(_ value: YamlValue) -> [String] {
    (value.text() ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func field(_ value: YamlValue) -> PostTemplate.Field? {
    guard let record = YamlRecord<TemplateFieldKey>(value),
      let id = record.need(.id)?.identifier(), let label = record.need(.label)?.lineText(),
      let example = record.need(.example)?.text()
    else { return nil }
    return PostTemplate.Field(
      id: id, label: label, hint: record[.hint]?.lineText(),
      isRequired: record[.required]?.flag() ?? true, isLong: record[.long]?.flag() ?? false,
      example: example)
  }

  private static func checkNames(
    _ lines: [String], fields: [PostTemplate.Field], at value: YamlValue
  ) {
    let known = fields.map(\.id)
    let used = lines.flatMap(TemplatePiece.pieces).compactMap(\.field)
    for name in used where !known.contains(name) && name != PostTemplate.agency {
      value.fault(
        "The text uses {\(name)}, which is no field. "
          + Suggestion.sentence(for: name, among: known))
    }
  }
}

private enum TemplatesKey: String, RecordKey { case templates }

private enum TemplateKey: String, RecordKey { case id, name, use, exercise, fields, text, short }

private enum TemplateFieldKey: String, RecordKey { case id, label, hint, required, long, example }
