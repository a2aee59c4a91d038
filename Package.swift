// swift-tools-version:6.2
import PackageDescription

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let asyncHTTPClient = Target.Dependency.product(
  name: "AsyncHTTPClient", package: "async-http-client")
let configuration = Target.Dependency.product(
  name: "Configuration", package: "swift-configuration")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let customDump = Target.Dependency.product(name: "CustomDump", package: "swift-custom-dump")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
  name: "HummingbirdTesting", package: "hummingbird")
let issueReporting = Target.Dependency.product(
  name: "IssueReporting", package: "xctest-dynamic-overlay")
// Without this in every test target, expectNoDifference prints and passes.
let issueReportingTestSupport = Target.Dependency.product(
  name: "IssueReportingTestSupport", package: "xctest-dynamic-overlay")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let swiftCSV = Target.Dependency.product(name: "SwiftCSV", package: "SwiftCSV")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + [issueReportingTestSupport], exclude: exclude,
    swiftSettings: strict)
}

let core: [Target] = [
  module("Kernel"),
  module("SiteMap"),
]

let technical: [Target] = [
  .systemLibrary(
    name: "CMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
  module("ContentFiles", ["Kernel", yams]),
  module("Markup", ["CMarkGFM"]),
  .systemLibrary(
    name: "CLibVips", pkgConfig: "vips", providers: [.apt(["libvips-dev"])]),
  .target(name: "CVips", dependencies: ["CLibVips"]),
  module("Pictures", ["CVips", "Kernel"]),
  .systemLibrary(
    name: "CLibPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
  .systemLibrary(
    name: "CLibRsvg", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),
  .target(name: "CPaper", dependencies: ["CLibPango", "CLibRsvg"]),
  module("Paper", ["CPaper", "Kernel"]),
  module("QRCodes", ["Markup"]),
  module("Storage", ["Kernel"]),
  .systemLibrary(
    name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
  .target(name: "CCurl", dependencies: ["CLibCurl"]),
  module("Mail", ["CCurl", "Kernel", "Storage", crypto, lifecycle, logging]),
  module("StorageSQLite", ["Kernel", "Storage", grdb]),
  .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
  module("StoragePostgres", ["CLibPQ", "Kernel", "Storage"]),
  module("Audit", ["Kernel", "Storage", crypto]),
  module("StorageConformance", ["Kernel", "Storage"]),
  .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
  module(
    "Web",
    [
      "CZlib", "Kernel", "Markup", "SiteMap", "Storage", crypto, httpTypes, hummingbird, logging,
      nioCore,
    ]),
]

let engines: [Target] = [
  module("TextAnalysis", ["Kernel"]),
  module("TextTraining", ["DraftReview", "Kernel", "TextAnalysis"]),
  module("ScenarioFormat", ["ContentFiles", "Kernel", "TextAnalysis", yams]),
  module("CourseFormat", ["ContentFiles", "Kernel", "TextAnalysis", yams]),
  module("Learning", ["CourseFormat", "Kernel"]),
  module("QuestionImport", ["ContentFiles", "CourseFormat", "Kernel"]),
  module("RunLog", ["ContentFiles", "Kernel", "ScenarioFormat"]),
  module("DraftReview", ["ContentFiles", "Kernel", "TextAnalysis"]),
  module("Simulation", ["Kernel", "RunLog", "ScenarioFormat", "TextAnalysis"]),
  module("Realism", ["Kernel", "RunLog", "ScenarioFormat", "Simulation"]),
  module(
    "Counterfactual", ["Kernel", "RunLog", "ScenarioFormat", "Simulation", "TextAnalysis"]),
  module(
    "Scoring", ["DraftReview", "Kernel", "RunLog", "ScenarioFormat", "TextAnalysis"]),
]

let features: [Target] = [
  module(
    "Accounts",
    [
      "Kernel", "Markup", "SiteMap", "Storage", "Web", crypto, cryptoExtras, hummingbird, logging,
      swiftCSV,
    ]),
  module(
    "Curriculum",
    [
      "ContentFiles", "CourseFormat", "DraftReview", "Kernel", "Learning", "Markup", "Paper",
      "QRCodes", "QuestionImport", "SiteMap", "Storage", "TextAnalysis", "Web", crypto, httpTypes,
      hummingbird, lifecycle, logging, nioCore,
    ]),
  module(
    "Exercises",
    [
      "ContentFiles", "Counterfactual", "DraftReview", "Kernel", "Markup", "Paper", "Pictures",
      "QRCodes", "RunLog", "ScenarioFormat", "Scoring", "Simulation", "SiteMap", "Storage",
      "TextAnalysis", "Web", crypto, httpTypes, hummingbird, lifecycle, logging,
    ]),
  module(
    "PostReview",
    [
      "ContentFiles", "DraftReview", "Kernel", "Markup", "Pictures", "SiteMap", "Storage",
      "TextAnalysis", "Web", crypto, httpTypes, hummingbird, logging,
    ]),
  module("RuleGuide", ["Kernel", "Markup", "SiteMap", "Web", hummingbird]),
]

let root: [Target] = [
  module(
    "Platform",
    [
      "Accounts", "Audit", "ContentFiles", "CourseFormat", "Curriculum", "DraftReview", "Exercises",
      "Kernel", "Mail", "Pictures", "PostReview", "RuleGuide", "ScenarioFormat", "SiteMap",
      "Storage", "StoragePostgres", "StorageSQLite",
      "TextAnalysis", "Web", crypto, hummingbird, lifecycle, logging,
    ]),
  .executableTarget(
    name: "rollcall",
    dependencies: [
      "Accounts", "Audit", "ContentFiles", "Counterfactual", "CourseFormat", "Curriculum",
      "DraftReview", "Exercises", "Kernel", "Learning", "Mail", "Pictures", "Platform",
      "QuestionImport",
      "Realism", "RunLog", "ScenarioFormat", "Scoring", "Simulation", "SiteMap", "Storage",
      "StoragePostgres", "StorageSQLite", "TextAnalysis", "TextTraining", "Web", argumentParser,
      asyncHTTPClient, configuration, crypto, hummingbird, logging, nioCore,
    ],
    swiftSettings: strict),
]

let testing: [Target] = [
  module(
    "TestSupport",
    ["Kernel", "Storage", "StoragePostgres", "StorageSQLite", customDump, issueReporting]),
  tests("MarkupTests", ["Markup"]),
  // Makes the pictures of PicturesTests, so that no file of anybody is needed.
  .target(
    name: "CPictureFixtures", dependencies: ["CLibVips"], path: "Tests/CPictureFixtures"),
  tests("PicturesTests", ["CPictureFixtures", "CVips", "Kernel", "Pictures"]),
  tests("PaperTests", ["Kernel", "Paper"]),
  tests("QRCodesTests", ["QRCodes"]),
  tests(
    "MailTests",
    [
      "Kernel", "Mail", "Storage", "StorageSQLite", "TestSupport", lifecycle, logging, nioCore,
      nioPosix, nioSSL,
    ]),
  tests("StorageSQLiteTests", ["Kernel", "Storage", "StorageConformance", "StorageSQLite"]),
  tests(
    "StoragePostgresTests",
    ["Kernel", "Storage", "StorageConformance", "StoragePostgres", "TestSupport"]),
  tests("AuditTests", ["Audit", "Kernel", "Storage", "StorageSQLite", "TestSupport", grdb]),
  tests("TextAnalysisTests", ["Kernel", "TextAnalysis"]),
  tests("TextTrainingTests", ["Kernel", "TextAnalysis", "TextTraining"]),
  tests("ScenarioFormatTests", ["Kernel", "ScenarioFormat", "TextAnalysis"]),
  tests("CourseFormatTests", ["ContentFiles", "CourseFormat", "Kernel"]),
  tests("LearningTests", ["CourseFormat", "Kernel", "Learning"], exclude: ["Figures"]),
  tests(
    "QuestionImportTests", ["ContentFiles", "CourseFormat", "Kernel", "QuestionImport"]),
  tests("RunLogTests", ["Kernel", "RunLog", "ScenarioFormat"]),
  tests("DraftReviewTests", ["ContentFiles", "DraftReview", "Kernel", "TextAnalysis"]),
  tests(
    "SimulationTests", ["Kernel", "RunLog", "ScenarioFormat", "Simulation", "TextAnalysis"]),
  tests(
    "CounterfactualTests",
    ["Counterfactual", "Kernel", "RunLog", "ScenarioFormat", "Simulation", "TextAnalysis"]),
  tests("RealismTests", ["Kernel", "Realism", "RunLog", "ScenarioFormat", "Simulation"]),
  tests(
    "ScoringTests",
    [
      "DraftReview", "Kernel", "RunLog", "ScenarioFormat", "Scoring", "Simulation",
      "TextAnalysis",
    ]),
  tests(
    "AccountsTests",
    [
      "Accounts", "Kernel", "Storage", "StorageSQLite", "TestSupport", "Web", hummingbird,
      hummingbirdTesting,
    ]),
  tests(
    "WebTests",
    [
      "CZlib", "Kernel", "Markup", "SiteMap", "Storage", "StorageSQLite", "TestSupport", "Web",
      httpTypes, hummingbird, hummingbirdTesting, nioCore,
    ]),
  tests(
    "CurriculumTests",
    [
      "ContentFiles", "CourseFormat", "Curriculum", "DraftReview", "Kernel", "Learning", "Markup",
      "Paper", "Storage", "StorageSQLite", "TestSupport", "Web", logging,
    ]),
  tests(
    "ExercisesTests",
    [
      "Counterfactual", "DraftReview", "Exercises", "Kernel", "Markup", "Paper", "RunLog",
      "ScenarioFormat", "Scoring", "Simulation", "Storage", "StorageSQLite", "TestSupport",
      "TextAnalysis", "Web", logging,
    ],
    exclude: ["__Snapshots__"]),
  tests(
    "PostReviewTests",
    [
      "ContentFiles", "DraftReview", "Kernel", "PostReview", "Storage", "StorageSQLite",
      "TestSupport", "TextAnalysis", "Web",
    ]),
  tests(
    "PlatformTests",
    [
      "Accounts", "Audit", "CourseFormat", "Curriculum", "DraftReview", "Exercises", "Kernel",
      "Pictures", "Platform", "PostReview", "SiteMap", "Storage", "StorageSQLite", "TestSupport",
      "Web", httpTypes, hummingbird, hummingbirdTesting, logging,
    ],
    exclude: ["__Snapshots__"]),
  tests("HouseTests", []),
]

let package = Package(
  name: "rollcall",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl.git", exact: "2.37.6"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
    .package(url: "https://github.com/pointfreeco/xctest-dynamic-overlay", exact: "1.13.1"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", exact: "0.10.0"),
    .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: core + technical + engines + features + root + testing
)
