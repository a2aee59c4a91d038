import Kernel

/// A class's results for spreadsheets, one learner a line.
struct ClassTable {
  let exerciseClass: ExerciseClass
  let roster: ClassRoster

  var text: String {
    let head =
      "exercise,class,scenario,name,state,reached,posts,open_questions,open_dangerous,abuse"
      + (roster.showsResults ? ",score" : "")
    let lines = roster.lines.map { line in
      var cells = [
        "EXERCISE", exerciseClass.code.text, exerciseClass.title, line.member.name,
        line.standing.state.rawValue, "\(line.standing.time)", "\(line.standing.posts)",
        "\(line.standing.openQuestions)", "\(line.standing.openDangerous)",
        line.isSofter ? "milder than the class" : "as the class",
      ]
      if roster.showsResults { cells.append(line.score.map(\.short) ?? "") }
      return cells.map(Self.cell).joined(separator: ",")
    }
    return ([head] + lines).joined(separator: "\r\n") + "\r\n"
  }

  /// In quotation marks where it has to be; a spreadsheet must not take a name for a formula.
  static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    let needsQuotes = safe.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}
