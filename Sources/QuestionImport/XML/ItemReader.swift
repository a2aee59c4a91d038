import ContentFiles
import CourseFormat

/// Reads QTI items: those of version 3 have the words of version 2 in the tree.
struct ItemReader {
  let file: String

  func read(_ items: [XMLTree]) -> ImportedBank {
    var bank = ImportedBank(file: file)
    for item in items {
      let name = item.attributes["title"] ?? item.attributes["identifier"] ?? ""
      let interactions = item.all("itemBody").flatMap(Self.interactions)
      guard let interaction = interactions.first, interactions.count == 1 else {
        bank.note(
          "“\(name)” has \(interactions.count) interactions, and a question here has one. Write it "
            + "anew.", line: item.line)
        continue
      }
      let answer = ItemAnswer(item, of: interaction)
      guard let task = task(interaction, answer) else {
        bank.note(
          "“\(name)” is a \(interaction.name) without a counterpart or a right answer here. Write "
            + "it anew.", line: item.line)
        continue
      }
      if !item.all("img").isEmpty || !item.all("object").isEmpty {
        bank.note("“\(name)” has pictures or files, which are left out.", line: item.line)
      }
      bank.add(name, line: item.line, Question(stem: stem(item, interaction), task: task))
    }
    return bank
  }

  private static func interactions(in node: XMLTree) -> [XMLTree] {
    node.children.flatMap { child in
      child.name.hasSuffix("Interaction") ? [child] : interactions(in: child)
    }
  }

  /// What is asked: the prompt, after the text around the interaction.
  private func stem(_ item: XMLTree, _ interaction: XMLTree) -> String {
    let body = item.all("itemBody").first?.text ?? ""
    let around = PlainMarkup.tidy(body.replacing(interaction.text, with: " … "))
    let prompt = PlainMarkup.tidy(interaction.first("prompt")?.text ?? "")
    let isInLine = interaction.name == "textEntryInteraction"
    let before = isInLine ? around : around.replacing("…", with: "").trimmed
    return [before, prompt].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func task(_ interaction: XMLTree, _ answer: ItemAnswer) -> Question.Task? {
    guard !answer.values.isEmpty else { return nil }
    var parts = TaskParts()
    switch interaction.name {
    case "choiceInteraction":
      let options = interaction.children("simpleChoice").map { choice in
        parts.option(
          ItemAnswer.label(choice),
          isCorrect: answer.values.contains(choice.attributes["identifier"] ?? ""),
          feedback: PlainMarkup.tidy(choice.first("feedbackInline")?.text ?? ""))
      }
      let isSingle = answer.cardinality == "single"
      return isSingle
        ? .singleChoice(Choices(options: options)) : .multipleChoice(Choices(options: options))
    case "orderInteraction":
      let choices = interaction.children("simpleChoice")
      let steps = answer.values.compactMap { value in
        choices.first { $0.attributes["identifier"] == value }.map(ItemAnswer.label)
      }
      return .ordering(Ordering(steps: steps.map { parts.part($0) }))
    case "matchInteraction": return matching(interaction, answer, &parts).map { .matching($0) }
    case "textEntryInteraction":
      guard answer.isNumber else { return .shortAnswer(ShortAnswer(accept: answer.values)) }
      guard let number = answer.values.first.flatMap(Double.init), number.isFinite else {
        return nil
      }
      return .numeric(Numeric(answer: number, tolerance: 0))
    default: return nil
    }
  }

  private func matching(
    _ interaction: XMLTree, _ answer: ItemAnswer, _ parts: inout TaskParts
  ) -> Matching? {
    let sets = interaction.children("simpleMatchSet").map { set in
      set.children("simpleAssociableChoice").map {
        (id: $0.attributes["identifier"] ?? "", text: ItemAnswer.label($0))
      }
    }
    guard sets.count == 2 else { return nil }
    var used: Set<String> = []
    let pairs = answer.values.compactMap { value -> (left: String, right: String)? in
      let ids = value.split(separator: " ").map(String.init)
      guard ids.count == 2, let left = sets[0].first(where: { $0.id == ids[0] }),
        let right = sets[1].first(where: { $0.id == ids[1] })
      else { return nil }
      used.insert(right.id)
      return (left.text, right.text)
    }
    let extra = sets[1].filter { !used.contains($0.id) }.map(\.text)
    return pairs.count == answer.values.count ? parts.matching(pairs, extra: extra) : nil
  }
}

/// What a QTI item declares as the right answer of an interaction.
struct ItemAnswer {
  let values: [String]
  let cardinality: String
  let isNumber: Bool

  init(_ item: XMLTree, of interaction: XMLTree) {
    let name =
      interaction.attributes["responseIdentifier"] ?? interaction.attributes["response-identifier"]
    let declaration = item.children("responseDeclaration").first {
      $0.attributes["identifier"] == name
    }
    cardinality = declaration?.attributes["cardinality"] ?? "single"
    let type = declaration?.attributes["baseType"] ?? "identifier"
    isNumber = type == "float" || type == "integer"
    values = (declaration?.first("correctResponse")?.children("value") ?? [])
      .map { PlainMarkup.tidy($0.text) }
  }

  /// The text of a choice without its feedback.
  static func label(_ choice: XMLTree) -> String {
    let feedback = choice.first("feedbackInline")?.text ?? ""
    return PlainMarkup.tidy(
      feedback.isEmpty ? choice.text : choice.text.replacing(feedback, with: " "))
  }
}
