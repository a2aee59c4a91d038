import Foundation
import Kernel
import ScenarioFormat
import Testing
import TextAnalysis

/// The JSON Schema, the reader and the review rules name the same words.
@Suite struct PackSchemaTests {
  private struct Schema: Decodable {
    var definitions: [String: Definition]

    enum CodingKeys: String, CodingKey { case definitions = "$defs" }
  }

  private struct Definition: Decodable {
    var properties: [String: Value]?
    var isClosed: Bool
    var values: [String]?

    enum CodingKeys: String, CodingKey { case properties, additionalProperties, `enum` }

    struct Value: Decodable {
      var values: [String]?

      init(from decoder: any Decoder) throws {
        let keys = try? decoder.container(keyedBy: CodingKeys.self)
        values = try? keys?.decode([String].self, forKey: .enum)
      }
    }

    init(from decoder: any Decoder) throws {
      let keys = try decoder.container(keyedBy: CodingKeys.self)
      properties = try keys.decodeIfPresent([String: Value].self, forKey: .properties)
      isClosed = (try? keys.decode(Bool.self, forKey: .additionalProperties)) == false
      values = try? keys.decode([String].self, forKey: .enum)
    }
  }

  private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func schema() throws -> Schema {
    let file = Self.root.appending(path: "Documentation/scenario-pack.schema.json")
    return try JSONDecoder().decode(Schema.self, from: Data(contentsOf: file))
  }

  @Test func `the schema and the reader know the same keys`() throws {
    let schema = try schema()
    for (name, keys) in PackSchema.keys {
      let definition = try #require(schema.definitions[name], "no definition “\(name)”")
      #expect(definition.properties?.keys.sorted() == keys.sorted(), "\(name)")
      #expect(definition.isClosed, "\(name)")
    }
    let records = schema.definitions.filter { $0.value.properties != nil }.keys
    #expect(records.sorted() == PackSchema.keys.keys.sorted())
  }

  @Test func `the schema and the reader know the same words`() throws {
    let schema = try schema()
    let words = [
      "category": Fact.Category.allCases.map(\.rawValue),
      "leak": Fact.Fault.allCases.map(\.rawValue),
      "criterion": Criterion.allCases.map(\.rawValue),
      "stance": ClaimMention.Stance.allCases.map(\.rawValue),
      "action": PackVocabulary.standard.actions,
      "feature": PackVocabulary.standard.features,
      "rule": PackVocabulary.standard.rules,
    ]
    let units = try #require(schema.definitions["coefficient"]?.properties?["unit"]?.values)
    #expect(units.sorted() == Coefficient.Unit.allCases.map(\.rawValue).sorted())
    for (name, known) in words {
      #expect(schema.definitions[name]?.values?.sorted() == known.sorted(), "\(name)")
    }
  }

  @Test func `a rubric can name exactly the rules of draft review`() throws {
    let folder = Self.root.appending(path: "Sources/DraftReview/Rules")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let ids = try files.compactMap { file in
      try String(contentsOf: file, encoding: .utf8).firstMatch(of: /static let id = "([^"]+)"/)
        .map { String($0.1) }
    }
    #expect(ids.sorted() == PackVocabulary.standard.rules.sorted())
  }

  @Test func `the reference page names every key`() throws {
    let page = try String(
      contentsOf: Self.root.appending(path: "Documentation/ScenarioFormat.md"), encoding: .utf8)
    for (name, keys) in PackSchema.keys {
      for key in keys {
        #expect(page.contains(try Regex("\\b\(key)\\b")), "“\(key)” of \(name)")
      }
    }
  }
}
