import CPaper
import Foundation

/// A PDF that is being written, page after page.
///
/// It stays on the thread that opened it.
final class PaperFile {
  let pointer: OpaquePointer
  let facts: PaperFacts
  private var additions = PDFAdditions()

  init(width: Double, height: Double, facts: PaperFacts) {
    self.facts = facts
    pointer = rollcall_paper_open(width, height, facts.languageTag)
    note(rollcall_paper_title, facts.title)
    note(rollcall_paper_author, facts.author)
    note(rollcall_paper_creator, "Rollcall")
    note(rollcall_paper_created, facts.date.formatted(.iso8601))
  }

  deinit {
    rollcall_paper_close(pointer)
  }

  /// A figure has words that say the same.
  func begin(_ tag: PaperTag, alternative: String = "") {
    switch tag {
    case .figure: additions.alternatives.append(SafeText.clean(alternative))
    case .columnHeader: additions.scopes.append("Column")
    case .rowHeader: additions.scopes.append("Row")
    default: break
    }
    rollcall_paper_begin(pointer, tag.name, nil)
  }

  func end(_ tag: PaperTag) {
    rollcall_paper_end(pointer, tag.name)
  }

  func nextPage() {
    rollcall_paper_next_page(pointer)
  }

  func fill(_ place: PaperRectangle, _ color: UInt32) {
    rollcall_paper_fill(pointer, place.x, place.y, place.width, place.height, color)
  }

  func link(to address: PaperAddress, over place: PaperRectangle) {
    let numbers = [place.x, place.y, place.width, place.height]
      .map { String(format: "%.2f", locale: Locale(identifier: "en_US_POSIX"), $0) }
    let rectangle = numbers.joined(separator: " ")
    rollcall_paper_begin(pointer, "Link", "uri='\(address.escaped)' rect=[\(rectangle)]")
    rollcall_paper_end(pointer, "Link")
  }

  /// A line of the reader's outline; gives the number below which others can stand.
  func outline(_ title: String, below parent: Int32, page: Int, y: Double) -> Int32 {
    rollcall_paper_outline(pointer, parent, SafeText.clean(title), Int32(clamping: page), y)
  }

  func finished() throws(PaperError) -> [UInt8] {
    var output = rollcall_bytes()
    let status = rollcall_paper_finish(pointer, &output)
    guard status == 0 else { throw .failed(code: Int(status)) }
    return additions.appended(to: Array(taking: output), language: facts.languageTag)
  }

  private func note(_ fact: rollcall_paper_fact, _ value: String) {
    rollcall_paper_note(pointer, fact, SafeText.clean(value))
  }
}

/// What a PDF says about itself.
struct PaperFacts {
  let title: String
  let language: String
  let author: String
  let date: Date

  /// Letters, digits and hyphens; anything else is no language.
  var languageTag: String {
    let isTag = language.wholeMatch(of: #/[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}/#) != nil
    return isTag ? language : "en-US"
  }
}

struct PaperRectangle: Equatable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
}
