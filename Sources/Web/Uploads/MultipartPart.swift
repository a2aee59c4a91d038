/// The head of one part: the field's name, and the file's name when it is a file.
struct MultipartPart {
  var name = ""
  var fileName: String?

  init() {}

  /// nil when the head does not say which field it is.
  init?(headers bytes: ArraySlice<UInt8>) {
    let lines = bytes.split(separator: 10).map {
      String(decoding: $0, as: UTF8.self).trimmingWhiteSpace
    }
    var disposition: HeaderParameters?
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let title = parts.first else { return nil }
      switch title.trimmingWhiteSpace.lowercased() {
      case "content-disposition": disposition = HeaderParameters(parts[1])
      case "content-transfer-encoding":
        // Only mail knows others, and their content would be taken for the file's.
        guard ["7bit", "8bit", "binary"].contains(parts[1].trimmingWhiteSpace.lowercased())
        else { return nil }
      default: continue
      }
    }
    guard let disposition, disposition.value == "form-data",
      let name = disposition["name"]?.unescaped, !name.isEmpty
    else { return nil }
    self.name = name
    fileName = (disposition["filename"]?.unescaped).map(Self.withoutFolders)
  }

  /// Some browsers send the whole path.
  private static func withoutFolders(_ name: String) -> String {
    let last = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.last ?? ""
    return String(last.filter { !$0.isNewline && $0 != "\0" }.prefix(120))
  }
}

extension StringProtocol {
  /// Browsers write a quote and line ends in a name as `%22`, `%0D` and `%0A`, and nothing else.
  fileprivate var unescaped: String {
    var result = ""
    var rest = self[startIndex..<endIndex]
    while let character = rest.first {
      switch rest.prefix(3).uppercased() {
      case "%22": result += "\""
      case "%0D", "%0A": result += " "
      default:
        result.append(character)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(3)
    }
    return result
  }
}
