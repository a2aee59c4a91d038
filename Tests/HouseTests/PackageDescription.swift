import Foundation

/// What `swift package describe --type json` says of the package.
struct PackageDescription {
  struct Target {
    var name: String
    var type: String
    var dependencies: [String]
    var products: [String]

    /// Code of the product, not of its tests.
    var isOurs: Bool { type != "test" && !["CPictureFixtures", "TestSupport"].contains(name) }
  }

  var targets: [Target]

  static func load() throws -> PackageDescription {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    // A scratch path of its own: the build that runs this test holds the usual one.
    process.arguments = [
      "swift", "package", "--package-path", SourceFile.root.path,
      "--scratch-path", SourceFile.root.appending(path: ".build-describe").path,
      "describe", "--type", "json",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(PackageDescription.self, from: data)
  }
}

extension PackageDescription: Decodable {}

extension PackageDescription.Target: Decodable {
  private enum CodingKeys: String, CodingKey {
    case name, type
    case dependencies = "target_dependencies"
    case products = "product_dependencies"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    type = try container.decode(String.self, forKey: .type)
    dependencies = try container.decodeIfPresent([String].self, forKey: .dependencies) ?? []
    products = try container.decodeIfPresent([String].self, forKey: .products) ?? []
  }
}
