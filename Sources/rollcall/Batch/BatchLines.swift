import ArgumentParser
import Exercises
import Foundation

/// Answers a file of JSON objects, one a line, with one a line in the same order.
///
/// A line that cannot be read gets an answer that says so, and the others are answered all the same.
enum BatchLines {
  /// Throws exit code 1 at the end when a line could not be answered.
  static func answer<Row: Decodable>(
    _ path: String, _: Row.Type, with answer: (Row) throws -> some Encodable
  ) throws {
    var failed = 0
    for (number, line) in try lines(of: path) {
      do {
        let row = try JSONDecoder().decode(Row.self, from: Data(line))
        StandardOutput.write(try JSONText.encode(answer(row)))
      } catch {
        failed += 1
        let problem = Self.problem(
          error, line: number, isText: String(validating: line, as: UTF8.self) != nil)
        let answer = BadLine(id: id(of: Data(line)), line: number, error: problem)
        StandardOutput.write(try JSONText.encode(answer))
      }
    }
    guard failed > 0 else { return }
    StandardError.write("\(failed) of the lines could not be answered; their answers say why.")
    throw ExitCode(1)
  }

  /// The rows of a file that must be right as a whole.
  static func rows<Row: Decodable>(of path: String, _: Row.Type) throws -> [Row] {
    try lines(of: path).map { number, line in
      do {
        return try JSONDecoder().decode(Row.self, from: Data(line))
      } catch {
        throw CommandProblem("\(path):\(number): " + problem(error, line: number, isText: true))
      }
    }
  }

  private struct BadLine: Encodable {
    var id: BatchID?
    var line: Int
    var error: String
  }

  private struct Identified: Decodable { var id: BatchID }

  /// The id of a line that is at least JSON, so that its reader knows which one failed.
  private static func id(of line: Data) -> BatchID? {
    (try? JSONDecoder().decode(Identified.self, from: line))?.id
  }

  /// The lines that are not empty, with their numbers from 1.
  private static func lines(of path: String) throws -> [(Int, Data.SubSequence)] {
    let data: Data
    if path == "-" {
      data = try FileHandle.standardInput.readToEnd() ?? Data()
    } else if let found = FileManager.default.contents(atPath: path) {
      data = found
    } else {
      throw CommandProblem("The file \(path) cannot be read. Check the name and the rights.")
    }
    return data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated().map { ($0.offset + 1, $0.element) }
      .filter { !$0.1.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 } }
  }

  private static func problem(_ error: any Error, line: Int, isText: Bool) -> String {
    guard isText else { return "The line is no UTF-8 text. Save the file as UTF-8." }
    switch error {
    case DecodingError.keyNotFound(let key, _):
      return "“\(key.stringValue)” is missing. Add it."
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      let name = context.codingPath.last?.stringValue ?? "The line"
      return "“\(name)” is of the wrong kind. \(context.debugDescription)"
    case DecodingError.dataCorrupted:
      return "The line is no JSON object. Write one object a line."
    default:
      return "\(error)"
    }
  }
}

/// The id of a row as its writer gave it: a text or a whole number.
enum BatchID: Codable, Equatable {
  case text(String)
  case number(Int)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    }
  }

  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    }
  }
}
