import Foundation

/// Where answers go; unbuffered, so that a program that reads along sees each line at once.
enum StandardOutput {
  static func write(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }
}
