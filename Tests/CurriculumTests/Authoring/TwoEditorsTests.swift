import ContentFiles
import CourseFormat
import Kernel
import Testing

@testable import Curriculum

struct TwoEditorsTests {
  private static let bank = CoursePaths.bank("say-what-helps")

  @Test func `the same question by two people: the later one sees both texts`() async throws {
    let writers = try await open()
    defer { writers.close() }
    let base = try await writers.desk.draft("shipped-one").files[Self.bank]?.revision
    try await writers.desk.save(
      edit("what-first", source: "By Wes", base: base), to: "shipped-one", by: writers.wes)
    do {
      try await writers.desk.save(
        edit("what-first", source: "By Tara", base: base), to: "shipped-one", by: writers.tara)
      Issue.record("The second saving went through.")
    } catch let newer as NewerPlace {
      #expect(newer.author == writers.wes)
      #expect(newer.text.contains("By Wes") && newer.own.contains("By Tara"))
      // Saved again on what they saw now, it is meant.
      try await writers.desk.save(
        edit("what-first", source: "By Tara", base: newer.revision), to: "shipped-one",
        by: writers.tara)
    }
    let text = try await writers.desk.draft("shipped-one").text(Self.bank)
    #expect(FamilyFields.entry("what-first", in: text)?["source"]?.string == "By Tara")
  }

  @Test func `two questions of one bank by two people: both are kept`() async throws {
    let writers = try await open()
    defer { writers.close() }
    let base = try await writers.desk.draft("shipped-one").files[Self.bank]?.revision
    try await writers.desk.save(
      edit("what-first", source: "By Wes", base: base), to: "shipped-one", by: writers.wes)
    try await writers.desk.save(
      edit("next-update", source: "By Tara", base: base), to: "shipped-one", by: writers.tara)
    let text = try await writers.desk.draft("shipped-one").text(Self.bank)
    #expect(FamilyFields.entry("what-first", in: text)?["source"]?.string == "By Wes")
    #expect(FamilyFields.entry("next-update", in: text)?["source"]?.string == "By Tara")
  }

  @Test func `the same text saved twice is one saving`() async throws {
    let writers = try await open()
    defer { writers.close() }
    let file = try await writers.lesson()
    let change = FileChange(file.path, text: (file.text ?? "") + "More.\n", base: file.revision)
    let first = try await writers.desk.save([change], to: "shipped-one", by: writers.wes)
    let second = try await writers.desk.save([change], to: "shipped-one", by: writers.wes)
    #expect(first == second)
  }

  @Test(arguments: ["../secret.md", "/etc/passwd", "a//b.md", ".hidden.md", "a/b/c/d/e/f.md", ""])
  func `no path leads out of the course`(path: String) async throws {
    let writers = try await open()
    defer { writers.close() }
    await #expect(throws: AuthoringError.badName(path)) {
      try await writers.desk.save(
        [FileChange(path, text: "x", base: nil)], to: "shipped-one", by: writers.wes)
    }
  }

  @Test func `what is too large is refused as a whole`() async throws {
    let writers = try await open()
    defer { writers.close() }
    let file = try await writers.lesson()
    let huge = String(repeating: "word ", count: 300_000)
    await #expect(throws: AuthoringError.self) {
      try await writers.desk.save(
        [FileChange(file.path, text: huge, base: file.revision)], to: "shipped-one",
        by: writers.wes)
    }
    #expect(try await writers.lesson() == file)
  }

  private func open() async throws -> Writers {
    let writers = try await Writers()
    try await writers.ship(TinyCourse.texts(id: "shipped-one"))
    try await writers.desk.open("shipped-one", by: writers.wes)
    return writers
  }

  private func edit(_ family: String, source: String, base: Int?) -> PlaceEdit {
    PlaceEdit(
      path: Self.bank, base: base, place: { FamilyFields.entry(family, in: $0)?.written },
      apply: { text in
        var editing = try AuthoringRoutes.editing(text)
        let index = try FamilyFields.place(of: family, in: text)
        var entry = editing.entries(of: nil)[index]
        entry["source"] = .text(source)
        try editing.setEntry(index, of: nil, to: entry)
        return editing.text
      })
  }
}
