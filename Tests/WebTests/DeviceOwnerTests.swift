import Foundation
import Hummingbird
import HummingbirdTesting
import Testing
import Web

/// What a browser needs to keep pages for one person alone.
struct DeviceOwnerTests {
  @Test func `every page tells whose it is, and says nothing else of the person`() async throws {
    let site = try await TestSite()
    let cookie = try await site.signIn()
    try await site.test { client in
      let own = try await client.execute(uri: "/mine", method: .get, headers: [.cookie: cookie]) {
        $0.owner
      }
      let open = try await client.execute(uri: "/open", method: .get) {
        $0.owner
      }
      let missing = try await client.execute(
        uri: "/nothing", method: .get, headers: [.cookie: cookie]
      ) { $0.owner }
      #expect(own == DeviceOwner.tag(of: "mona") && own?.contains("mona") == false)
      #expect(open == "nobody")
      #expect(missing == own)
    }
  }

  @Test func `two people have different tags`() {
    #expect(DeviceOwner.tag(of: "mona") != DeviceOwner.tag(of: "noah"))
  }

  @Test func `the worker names the version of the assets, so that a change is noticed`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("send()".utf8).write(to: folder.appending(path: Assets.worker))
    let assets = try Assets(folders: [folder])
    let worker = try #require(assets.worker)
    #expect(
      String(decoding: worker.bytes, as: UTF8.self)
        == "const ASSETS = '/assets/\(assets.version)/';\nsend()")
    #expect(Assets().worker == nil)
  }
}

extension TestResponse {
  fileprivate var owner: String? {
    headers.first { $0.name.canonicalName == "rollcall-owner" }?.value
  }
}
