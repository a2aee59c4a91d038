import TextAnalysis
import TextTraining

/// How well a task is read on posts that its model had not seen, as a table and as JSON.
struct ModelScores: Encodable {
  struct Row: Encodable {
    var heldOut: String
    var posts: Int
    var value: Double
    var low: Double
    var high: Double
  }

  var task: String
  var measure: String
  var shipped: String
  var rows: [Row]

  init(_ training: TaskTraining) {
    task = training.recipe.task.rawValue
    measure = training.recipe.measure.rawValue
    shipped = "trained on all groups together; the figures are of models that left each one out"
    rows = training.scored.map { group in
      Row(
        heldOut: group.name, posts: group.posts, value: group.value.thousandths,
        low: group.low.thousandths, high: group.high.thousandths)
    }
  }

  var text: String {
    let lines = rows.map { row in
      "  \(row.heldOut): \(row.value) (\(row.low) to \(row.high)), \(row.posts) posts"
    }
    return (["\(task), \(measure), 95 % interval:"] + lines).joined(separator: "\n")
  }
}

extension Double {
  fileprivate var thousandths: Double { (self * 1000).rounded() / 1000 }
}
