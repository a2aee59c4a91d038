import ContentFiles
import DraftReview
import Foundation
import Testing

@testable import PostReview

struct TemplateTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Content/policies")

  @Test func `the shipped templates cover what an agency posts most`() throws {
    let ids = try TemplateFolder.templates(in: Self.folder).map(\.id)
    #expect(
      ids == [
        "incident", "missing-person", "road-closure", "holding-statement", "correction", "appeal",
        "community-event", "closing",
      ])
  }

  @Test func `sensible answers make a text without a block or a warning`() throws {
    let review = try Self.shippedReview()
    for template in try TemplateFolder.templates(in: Self.folder) {
      for answers in [template.examples, template.examples.filter(template.isRequired)] {
        let content = DraftContent(
          text: template.text(answers), own: template.own(answers, on: review.networks),
          networks: review.networks.map(\.id))
        let grave = review.read(content).findings.filter { $0.finding.severity != .tip }
        #expect(grave.isEmpty, "\(template.id): \(grave)\n\(content)")
      }
    }
  }

  private static func shippedReview() throws -> DeskReview {
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    let policy = PolicyFile.read(try text("default.yaml"), file: "default.yaml").policy
    let networks = NetworkFile.read(try text("networks.yaml"), file: "networks.yaml").networks
    return DeskReview(reviewer: DraftReviewer(policy: try #require(policy)), networks: networks)
  }

  @Test func `an exercise offers what a crisis needs, with every blank named`() throws {
    let templates = try TemplateFolder.templates(in: Self.folder).filter(\.isForExercises)
    #expect(
      templates.map(\.id) == ["incident", "holding-statement", "correction", "appeal", "closing"])
    for template in templates {
      let whole = template.outline(agency: "Fairhaven Police", limit: 5_000)
      for field in template.fields where field.isRequired {
        #expect(whole.contains("[\(field.label)]"), "\(template.id): \(field.label)")
      }
      #expect(!whole.contains("{") && template.outline(agency: "F", limit: 100).count < whole.count)
    }
  }

  @Test func `a line without its answer is left out`() {
    let template = PostTemplate(
      id: "t", name: "T", use: "U", fields: [], lines: ["{a}, {b}.", "Always.", "{c}."])
    #expect(template.text(["a": "One", "c": "Three."]) == "Always.\nThree.")
    #expect(template.text(["a": "One", "b": "two"]) == "One, two.\nAlways.")
  }

  @Test func `answers that are required are asked for by name`() throws {
    let template = try #require(try TemplateFolder.templates(in: Self.folder).first)
    let faults = template.faults(in: [:])
    #expect(faults.count == template.fields.count { $0.isRequired })
    #expect(faults.first?.message.contains("Number of this update") ?? false)
    #expect(template.faults(in: template.examples).isEmpty)
  }

  @Test(arguments: [
    ("text: Hello {whree}.", "uses {whree}, which is no field. Did you mean “where”?"),
    ("text: Hello.", "The field “where” is not used"),
    ("text: At {where}.\n    colour: red", "The key “colour” is not known here"),
    ("", "“text” is missing"),
  ])
  func `a fault in the file names its line and what to do`(end: String, message: String) {
    let text = """
      templates:
        - id: one
          name: One
          use: For tests.
          fields:
            - {id: where, label: Where, example: here}
          \(end)
      """
    let faults = TemplateFile.read(text, file: "templates.yaml").faults
    #expect(faults.contains { $0.message.contains(message) }, "\(faults)")
    #expect(faults.allSatisfy { $0.line > 1 })
  }
}

extension PostTemplate {
  fileprivate var examples: [String: String] {
    Dictionary(fields.map { ($0.id, $0.example) }) { $1 }
  }

  fileprivate func isRequired(_ answer: (key: String, value: String)) -> Bool {
    fields.contains { $0.id == answer.key && $0.isRequired }
  }
}
