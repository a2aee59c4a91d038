import Foundation
import Testing

/// The rings of the architecture: a target imports only targets of rings further in, or of its own
/// ring where the table says so.
struct RingTests {
  @Test func `imports point inward`() throws {
    for target in try PackageDescription.load().targets where target.isOurs {
      let ring = try #require(Self.ring(of: target.name), "\(target.name) belongs to no ring")
      for dependency in target.dependencies {
        let inner = try #require(Self.ring(of: dependency), "\(dependency) belongs to no ring")
        #expect(
          inner < ring || Self.isAllowedBeside(target.name, dependency, ring: ring),
          "\(target.name) (ring \(ring)) must not import \(dependency) (ring \(inner))"
        )
      }
    }
  }

  @Test func `features never import features`() throws {
    for target in try PackageDescription.load().targets where Self.rings[3].contains(target.name) {
      let others = target.dependencies.filter { Self.rings[3].contains($0) }
      #expect(others.isEmpty, "\(target.name) imports \(others)")
    }
  }

  @Test(arguments: [
    ("GRDB", ["StorageSQLite"]),
    (
      "Hummingbird",
      [
        "Web", "Accounts", "Curriculum", "Exercises", "PostReview", "RuleGuide", "Platform",
        "rollcall",
      ]
    ),
    ("Yams", ["ContentFiles", "CourseFormat", "ScenarioFormat"]),
    ("ArgumentParser", ["rollcall"]),
  ])
  func `only those who may import an outside part do`(product: String, allowed: [String]) throws {
    for target in try PackageDescription.load().targets where target.isOurs {
      guard target.products.contains(product) else { continue }
      #expect(allowed.contains(target.name), "\(target.name) must not import \(product)")
    }
  }

  @Test func `engines do no input or output`() throws {
    let forbidden = ["import Hummingbird", "FileManager", "Date()", "Date.now", "URLSession"]
    for file in try SourceFile.all(below: Self.rings[2].map { "Sources/\($0)" }) {
      for word in forbidden {
        #expect(!file.text.contains(word), "\(file.path) uses \(word)")
      }
    }
  }

  static let rings: [[String]] = [
    ["Kernel", "SiteMap"],
    [
      "CMarkGFM", "CLibVips", "CVips", "CLibPango", "CLibRsvg", "CPaper", "ContentFiles",
      "Markup", "Paper", "Pictures", "QRCodes", "Storage", "StorageSQLite", "CLibPQ",
      "StoragePostgres", "StorageConformance",
      "Audit", "CLibCurl", "CCurl", "Mail", "CZlib", "Web",
    ],
    [
      "TextAnalysis", "DraftReview", "TextTraining", "ScenarioFormat", "CourseFormat", "Learning",
      "QuestionImport", "RunLog", "Simulation", "Realism", "Counterfactual", "Scoring",
    ],
    ["Accounts", "Curriculum", "Exercises", "PostReview", "RuleGuide"],
    ["Platform", "rollcall"],
  ]

  static func ring(of target: String) -> Int? {
    rings.firstIndex { $0.contains(target) }
  }

  /// Within a ring, dependencies follow the order of the table; features have none.
  static func isAllowedBeside(_ target: String, _ dependency: String, ring: Int) -> Bool {
    guard ring != 3, rings[ring].contains(dependency),
      let own = rings[ring].firstIndex(of: target),
      let other = rings[ring].firstIndex(of: dependency)
    else { return false }
    return other < own
  }
}
