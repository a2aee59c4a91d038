import ContentFiles

/// Reads the name of a file of the pack.
struct MediaReader {
  let reading: Reading

  func read(_ value: YamlValue?) -> String? {
    guard let value, let path = value.lineText() else { return nil }
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard steps.first == "media", steps.count >= 2,
      steps.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
    else {
      value.fault("“\(path)” is not below media/. Put the file there and name it media/NAME.")
      return path
    }
    if !reading.files.has(path) {
      value.fault("There is no file “\(path)” in the pack. Add it or remove the key.")
    }
    return path
  }
}
