import Foundation

/// How fast this machine's memory is, which bounds any crowd that is larger than its caches.
struct MemoryBench {
  /// Places that one view reads and changes: the message, what the person thinks of the claim,
  /// their traits, and the wheel.
  private static let placesForView = 4.0

  private let words: [UInt64]

  /// `words` is a power of two.
  init(words: Int) {
    self.words = (0..<UInt64(words)).map { $0 &* 0x9E37_79B9_7F4A_7C15 }
  }

  func results(exposuresPerSecond: Double) -> [BenchResult] {
    let (streaming, random) = (bytesStreamed, accessesPerSecond)
    let bound = random / Self.placesForView
    return [
      BenchResult("memory: read in order", streaming / 1e9, "GB/s"),
      BenchResult("memory: read at random places", random / 1e6, "million/s"),
      BenchResult(
        "memory: exposures a second that random places allow, 4 for each", bound, "views/s"),
      BenchResult("fastest run: share of that bound", 100 * exposuresPerSecond / bound, "%"),
    ]
  }

  private var bytesStreamed: Double {
    var sum: UInt64 = 0
    let time = ContinuousClock().measure { for word in words { sum &+= word } }
    return Double(words.count * 8) / max(time.seconds, 1e-9) * (sum == 1 ? 0.5 : 1)
  }

  private var accessesPerSecond: Double {
    let count = words.count / 4
    let mask = words.count - 1
    var (sum, place): (UInt64, UInt64) = (0, 1)
    let time = ContinuousClock().measure {
      for _ in 0..<count {
        place = place &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        sum &+= words[Int(truncatingIfNeeded: place >> 33) & mask]
      }
    }
    return Double(count) / max(time.seconds, 1e-9) * (sum == 1 ? 0.5 : 1)
  }

  /// What a run may take, in bytes: what is free, as far as the system tells.
  static var available: Int {
    kilobytes("/proc/meminfo", "MemAvailable:").map { $0 * 1024 }
      ?? Int(clamping: ProcessInfo.processInfo.physicalMemory)
  }

  /// What this program has in memory; 0 where the system does not tell.
  static var residentMegabytes: Double {
    Double(kilobytes("/proc/self/status", "VmRSS:") ?? 0) / 1024
  }

  private static func kilobytes(_ file: String, _ name: String) -> Int? {
    guard let data = FileManager.default.contents(atPath: file) else { return nil }
    let line = String(decoding: data, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix(name) }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }
}
