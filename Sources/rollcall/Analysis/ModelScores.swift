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

  struct Table: Encodable {
    var measure: String
    var rows: [Row]
  }

  var task: String
  var shipped: String
  var tables: [Table]

  init(_ training: TaskTraining) {
    task = training.recipe.task.rawValue
    shipped = "trained on all groups; the figures are of models that each left one group out"
    tables = training.scored.map { measure, groups in
      Table(measure: measure.rawValue, rows: groups.map(Self.row))
    }
  }

  /// F1 of exact spans, by data set and section.
  init(names scores: [NameScore]) {
    task = "names"
    shipped = "trained on all posts; the figures are of models that left out a stretch each"
    let rows = scores.map { score in
      Row(
        heldOut: score.section, posts: score.posts, value: score.f1.thousandths,
        low: score.low.thousandths, high: score.high.thousandths)
    }
    tables = [Table(measure: "exact F1", rows: rows)]
  }

  private static func row(_ group: ScoredGroup) -> Row {
    Row(
      heldOut: group.name, posts: group.posts, value: group.value.thousandths,
      low: group.low.thousandths, high: group.high.thousandths)
  }

  /// As it is printed.
  var text: String {
    tables.map { table in
      let lines = table.rows.map { row in
        "  \(row.heldOut): \(row.value) (\(row.low) to \(row.high)), \(row.posts) posts"
      }
      return (["\(task), \(table.measure), 95 % interval:"] + lines).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// As it stands in the model's card.
  var markdown: String {
    let measures = tables.map { $0.measure.prefix(1).uppercased() + $0.measure.dropFirst() }
    let head = "| held out | posts | \(measures.joined(separator: " | ")) |"
    let line = "|---|---|" + String(repeating: "---|", count: tables.count)
    let rows = (tables.first?.rows ?? []).indices.map { place in
      let cells = tables.map { table in
        let row = table.rows[place]
        return "\(row.value) (\(row.low)–\(row.high))"
      }
      let row = tables[0].rows[place]
      return "| \(row.heldOut) | \(row.posts) | \(cells.joined(separator: " | ")) |"
    }
    return ([head, line] + rows).joined(separator: "\n")
  }
}

extension Double {
  fileprivate var thousandths: Double { (self * 1000).rounded() / 1000 }
}
