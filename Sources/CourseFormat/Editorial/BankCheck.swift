import ContentFiles
import Kernel

/// Looks over a module's bank: its size, what it asks for, and whether it can be guessed.
struct BankCheck {
  let module: CourseModule
  let lines: ModuleLines
  let log: FaultLog

  func run() {
    checkSize()
    checkObjectives()
    checkHabits()
    for item in module.items {
      guard case .draft(let draft) = item.content, let tag = FlatHashtag.first(in: draft.model)
      else { continue }
      log.add(
        "“\(tag)” in the model runs its words together. Begin each word with a capital.",
        at: lines.draft(item.id))
    }
  }

  private func checkSize() {
    let count = module.families.count * 2
    guard count < Self.leastQuestions else { return }
    log.add(
      "The bank has \(count) questions. Write at least \(Self.leastQuestions), so that a second try "
        + "is not the first one again.", at: lines.bank())
  }

  private func checkObjectives() {
    let asked = Set(module.families.map(\.objective))
    for objective in module.objectives where !asked.contains(objective.id) {
      log.add(
        "No question asks for the objective “\(objective.id)”. Write one, or drop the objective.",
        at: lines.objective(objective.id))
    }
  }

  /// A right answer that is told by its place or its length needs no knowledge.
  private func checkHabits() {
    let lists = module.families.flatMap { [$0.a, $0.b] }.compactMap(Self.options)
    guard lists.count >= Self.leastLists else { return }
    warn(lists.count { $0.first?.isCorrect == true }, of: lists.count, "stands first")
    warn(lists.count(where: Self.isRightLongest), of: lists.count, "is the longest option")
  }

  private func warn(_ count: Int, of all: Int, _ habit: String) {
    let share = Double(count) / Double(all)
    guard share >= Self.habit else { return }
    log.add(
      "The right answer \(habit) in \(count) of \(all) questions (\(Int(share * 100)) %). Change "
        + "some, so that it cannot be guessed.", at: lines.bank())
  }

  /// The texts of which one is chosen.
  private static func options(_ question: Question) -> [ChoiceOption]? {
    switch question.task {
    case .singleChoice(let choices): choices.options
    case .judgeThePost(let post): post.reasons
    default: nil
    }
  }

  private static func isRightLongest(_ options: [ChoiceOption]) -> Bool {
    let longest = options.map(\.text.count).max()
    let longestOnes = options.filter { $0.text.count == longest }
    return longestOnes.count == 1 && longestOnes.first?.isCorrect == true
  }

  private static let leastQuestions = 25
  private static let leastLists = 8
  private static let habit = 0.7
}
