package import Kernel

/// Reads a network from text: two whole numbers a line, from 0, with spaces, tabs or a comma
/// between them.
///
/// Empty lines, lines that begin with `#`, and whatever follows the two numbers are passed over.
package struct EdgeList: Sendable {
  package private(set) var people = 0
  /// Two people for each line.
  package private(set) var ends: [Int32] = []
  private let file: String

  /// `memory` is what the network may take, in bytes.
  package init(
    _ bytes: [UInt8],
    file: String,
    memory: Int
  ) throws(EdgeListError) {
    self.file = file
    let mostPeople = min(memory / Self.bytesForPerson, Int(Int32.max) - 1)
    let mostEnds = min(memory / Self.bytesForEnd, Int(Int32.max) - 1)
    var line = 0
    var start = bytes.startIndex
    while start < bytes.endIndex {
      line += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      try read(bytes[start..<end], line: line, mostPeople: mostPeople)
      guard ends.count <= mostEnds else { throw error(line, .tooLong(memory: memory)) }
      start = end + 1
    }
    guard !ends.isEmpty else { throw error(line, .empty) }
  }

  /// Arrays of the list, of the adjacency while it is built, and of the model.
  private static let bytesForPerson = 32
  private static let bytesForEnd = 24

  private mutating func read(
    _ text: ArraySlice<UInt8>,
    line: Int,
    mostPeople: Int
  ) throws(EdgeListError) {
    var rest = text.drop(while: Self.isSpace)
    guard let first = rest.first, first != UInt8(ascii: "#") else { return }
    for _ in 0..<2 {
      let word = rest.prefix { !Self.isSpace($0) && $0 != UInt8(ascii: ",") }
      rest = rest[word.endIndex...].drop { Self.isSpace($0) || $0 == UInt8(ascii: ",") }
      let number = try number(word, line: line)
      guard number < mostPeople else { throw error(line, .tooLarge(number, most: mostPeople)) }
      people = max(people, number + 1)
      ends.append(Int32(number))
    }
  }

  private func number(_ word: ArraySlice<UInt8>, line: Int) throws(EdgeListError) -> Int {
    guard !word.isEmpty else { throw error(line, .oneNumber) }
    var number = 0
    for byte in word {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
        throw error(line, .noNumber(String(decoding: word.prefix(30), as: UTF8.self)))
      }
      let (times, overflows) = number.multipliedReportingOverflow(by: 10)
      let (sum, runsOver) = times.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      number = overflows || runsOver ? .max / 20 : sum
    }
    return number
  }

  private func error(_ line: Int, _ problem: EdgeListError.Problem) -> EdgeListError {
    EdgeListError(file: file, line: line, problem: problem)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}

package struct EdgeListError: UserFacingError, Equatable {
  package enum Problem: Equatable, Sendable {
    case noNumber(String), oneNumber, tooLarge(Int, most: Int), tooLong(memory: Int), empty
  }

  package let file: String
  package let line: Int
  package let problem: Problem

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    switch problem {
    case .noNumber(let word):
      "\(file):\(line): “\(word)” is no whole number from 0. Write two people's numbers a line."
    case .oneNumber:
      "\(file):\(line): There is only one number. Write two people's numbers a line."
    case .tooLarge(let number, let most):
      "\(file):\(line): The number \(number) needs more memory than there is: \(most) people fit. "
        + "Number the people from 0 without gaps."
    case .tooLong(let memory):
      "\(file):\(line): From here on the list does not fit into \(memory / 1_048_576) MB. "
        + "Use a shorter one."
    case .empty:
      "\(file) holds no pair. Write two people's numbers a line, such as “0 1”."
    }
  }
}
