import Foundation
import Kernel
import Web

/// One thing that was done on a device without a connection, as the device tells it.
struct DeviceEntry: Codable, Equatable, Sendable {
  /// Made on the device; the same key is taken once.
  var key: String
  /// Its place in the order in which things were done on that device.
  var number: Int
  /// Where the form would have gone.
  var path: String
  /// What it said, as a form is sent.
  var fields: String
  /// By the device's clock, which decides nothing.
  var at: Double?
  /// When the page was copied, by the server's clock.
  var since: Int?
  /// Keys of earlier answers of this device to the same question.
  var replaces: [String]?
  /// What has to be here before it.
  var needs: [String]?

  var form: FormData { FormData(urlEncoded: fields) }

  /// nil for what no page of ours sends.
  var isSound: Bool {
    (8...100).contains(key.utf8.count) && number >= 0 && path.utf8.count <= 400
      && fields.utf8.count <= 60_000
  }
}

/// What an entry asks for, read from its address.
enum DeviceDeed: Equatable, Sendable {
  case finishLesson(course: String, module: String, item: String)
  case reflect(course: String, module: String, item: String)
  case answer(attempt: String)
  case handIn(attempt: String)

  init?(path: String) {
    let parts = path.split(separator: "/").map { String($0).removingPercentEncoding ?? "" }
    switch (parts.first, parts.count, parts.last) {
    case ("courses", 6, "done") where parts[2] == "modules":
      self = .finishLesson(course: parts[1], module: parts[3], item: parts[4])
    case ("courses", 6, "reflection") where parts[2] == "modules":
      self = .reflect(course: parts[1], module: parts[3], item: parts[4])
    case ("attempts", 3, "answers"): self = .answer(attempt: parts[1])
    case ("attempts", 3, "submission"): self = .handIn(attempt: parts[1])
    default: return nil
    }
  }
}

/// What became of an entry.
struct DeviceResult: Codable, Equatable, Sendable {
  enum State: String, Codable, Sendable {
    /// It counts, or something later of the same device does.
    case kept
    /// It could not be used, and stands on the learner's page with the reason.
    case setAside = "set-aside"
    /// Something that belongs before it is not here yet; the device sends it again.
    case wait
  }

  var key: String
  var state: State
  var message: String?
}
