import ArgumentParser
import Counterfactual
import Exercises
import Kernel

/// What a command line would have done differently; everything named together is one fork.
struct ForkOptions: ParsableArguments {
  @Option(help: "An action and its new time, such as 1:00:15:00; may be given several times.")
  var move: [String] = []

  @Option(help: "An action to leave out; may be given several times.")
  var remove: [Int] = []

  @Option(help: "An action to say in the words of the scenario's model answer.")
  var replace: [Int] = []

  @Option(help: "An action to say in other words; needs --text.")
  var reword: Int?

  @Option(help: "The words for --reword; - for standard input.")
  var text: String?

  var isEmpty: Bool {
    move.isEmpty && remove.isEmpty && replace.isEmpty && reword == nil && text == nil
  }

  func fork(of run: EndedRun) throws -> Fork {
    var changes = try move.map(moved) + remove.map { .remove($0) }
    for number in replace { changes.append(try run.replacement(of: number)) }
    switch (reword, text) {
    case (let number?, let text?):
      changes.append(.reword(number, text: text == "-" ? try TextFile.read("-") : text))
    case (nil, nil): break
    default: throw CommandProblem("--reword and --text belong together. Give both.")
    }
    return Fork(changes)
  }

  private func moved(_ text: String) throws -> Fork.Change {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let number = Int(parts[0]), let time = ScenarioTime(String(parts[1]))
    else {
      throw CommandProblem("“\(text)” is no move. Write ACTION:HH:MM:SS, such as 1:00:15:00.")
    }
    return .move(number, to: time)
  }
}
