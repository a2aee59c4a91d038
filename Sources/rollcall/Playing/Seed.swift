import ArgumentParser

/// The number that decides a crowd, as a command line gives it.
enum Seed {
  static func read(_ text: String) throws -> UInt64 {
    guard let seed = UInt64(text) else {
      throw ValidationError(
        "“\(text)” is not a seed. Use a whole number from 0 to \(UInt64.max).")
    }
    return seed
  }
}
