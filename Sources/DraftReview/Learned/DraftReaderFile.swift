package import TextAnalysis

/// A ``DraftReader`` as a file: a line for each category that gives its borders and the size of its
/// model, each followed by the model.
package enum DraftReaderFile {
  private static let magic = "Rollcall draft reader 1\n"

  package static func bytes(of categories: [DraftReader.Category]) -> [UInt8] {
    categories.reduce(into: Array(magic.utf8)) { bytes, category in
      let model = ModelFile.bytes(of: category.model)
      let line = "\(category.rule) \(category.suspicion) \(category.veto) \(model.count)\n"
      bytes += Array(line.utf8) + model
    }
  }

  /// `name` is what the file is called in an error.
  package static func reader(
    _ bytes: [UInt8], name: String
  ) throws(ModelFileError) -> DraftReader {
    guard bytes.starts(with: magic.utf8) else {
      throw ModelFileError(file: name, reason: .foreign)
    }
    var rest = bytes.dropFirst(magic.utf8.count)
    var categories: [DraftReader.Category] = []
    while !rest.isEmpty {
      let line = rest.prefix(200).prefix { $0 != 10 }
      rest = rest.dropFirst(line.count + 1)
      let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
      guard words.count == 4, DraftReviewer.ruleIDs.contains(words[0]),
        let suspicion = Float(words[1]), let veto = Float(words[2]), let size = Int(words[3]),
        size > 0, size <= rest.count
      else { throw ModelFileError(file: name, reason: .damaged) }
      let model = try ModelFile.model(Array(rest.prefix(size)), name: name)
      rest = rest.dropFirst(size)
      categories.append(
        DraftReader.Category(rule: words[0], model: model, suspicion: suspicion, veto: veto))
    }
    return DraftReader(categories)
  }
}
