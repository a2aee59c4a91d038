import Foundation
import Kernel
import Testing
import Web

@testable import PostReview

/// Bodies of requests, whole and damaged.
struct JSONReadingTests {
  @Test func `a body is read, and what is optional may be missing or null`() throws {
    let body = try JSONReading.read(
      ReviewBody.self, from: Data(#"{"text":"a\nb","platform":null,"has_image":true}"#.utf8))
    #expect(body.text == "a\nb")
    #expect(body.platform == nil)
    #expect(body.hasImage == true)
  }

  @Test func `a member that nobody reads is named together with those that are`() {
    let data = Data(#"{"drafts":[{"id":"1","text":"a","Text":"b"}]}"#.utf8)
    do throws(Problem) {
      _ = try JSONReading.read(ReviewBatchBody.self, from: data)
      Issue.record("It was taken.")
    } catch {
      #expect(error.faults.map(\.pointer) == ["/drafts/0/Text"])
      #expect(error.faults.first?.detail.contains("id, text, platform") == true)
    }
  }

  @Test func `names with signs of their own are escaped in a pointer`() {
    struct Key: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
    #expect([Key(stringValue: "a/b~c")].pointer == "/a~1b~0c")
  }

  @Test func `damaged bodies end in an answer`() {
    let originals = [
      #"{"text":"Road closed \u00e9 \ud83d\udc6e","platform":"x","has_image":false,"alt":null}"#,
      #"{"drafts":[{"id":"1","text":"a"},{"id":"2","text":"b","alt":"c"}]}"#,
    ].map { Array($0.utf8) }
    let pieces = ["{", "}", "[", "]", "\"", ":", ",", "\\u", "1e999", "null", "\u{0}", "é"]
    var random = RandomStream(seed: 4, name: "json")
    var refused = 0
    let rounds = 25_000
    for round in 0..<rounds {
      var bytes = originals[round % 2]
      for _ in 0...random.below(3) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(8)))
        default: bytes.insert(contentsOf: Array(pieces[random.below(pieces.count)].utf8), at: place)
        }
        if bytes.isEmpty { bytes = [123] }
      }
      do throws(Problem) {
        if round % 2 == 0 {
          _ = try JSONReading.read(ReviewBody.self, from: Data(bytes))
        } else {
          _ = try JSONReading.read(ReviewBatchBody.self, from: Data(bytes))
        }
      } catch {
        refused += 1
        #expect(error.kind == .notJSON || error.kind == .invalidBody && !error.faults.isEmpty)
      }
    }
    #expect(refused > rounds / 2)
    #expect(refused < rounds)
  }
}
