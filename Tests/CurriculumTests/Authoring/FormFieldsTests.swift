import ContentFiles
import CourseFormat
import Kernel
import Testing
import Web

@testable import Curriculum

/// A form that nobody changed changes nothing in the file.
struct FormFieldsTests {
  @Test(arguments: ["say-what-helps", "keep-private"])
  func `every question comes back from its form as it was`(module: String) throws {
    let text = try #require(TinyCourse.texts()[CoursePaths.bank(module)])
    let before = BankReader.read(text, file: "questions.yaml")
    var editing = try #require(YamlEditing(text))
    for (index, entry) in editing.entries(of: nil).enumerated() {
      try editing.setEntry(index, of: nil, to: FamilyFields(entry).tree(on: entry))
    }
    let after = BankReader.read(editing.text, file: "questions.yaml")
    #expect(before.faults.isEmpty && after.faults.isEmpty)
    #expect(before.families == after.families)
  }

  @Test func `lessons, modules, settings and exercises come back as they were`() throws {
    var texts = TinyCourse.texts()
    for module in ["say-what-helps", "keep-private"] {
      let path = CoursePaths.module(module)
      texts[path] = try ModuleFields(text: texts[path] ?? "").applied(to: texts[path] ?? "")
    }
    for path in texts.keys where path.hasSuffix(".md") && path.contains("lessons") {
      let text = try #require(texts[path])
      texts[path] = LessonFields(file: text).applied(to: text)
    }
    let head = try #require(texts[CoursePaths.course])
    texts[CoursePaths.course] = try SettingsFields(text: head).applied(to: head)
    let drafts = CoursePaths.drafts("say-what-helps")
    var editing = try #require(YamlEditing(texts[drafts] ?? ""))
    let entry = try #require(editing.entries(of: nil).first)
    try editing.setEntry(0, of: nil, to: ExerciseFields(entry).applied(to: entry))
    texts[drafts] = editing.text
    let files = CourseFiles(folder: TinyCourse.folder, texts: texts)
    let read = CourseReader.read(files)
    #expect(read.faults.map(\.description) == [])
    #expect(read.course == TinyCourse.course)
  }

  @Test func `each kind of new step can be read, or says what is missing`() throws {
    for kind in CourseItem.Kind.allCases where kind != .draft && kind != .scenario {
      var texts = TinyCourse.texts()
      let place = NewItemPlace(
        id: "say-what-helps", objective: "first-post", families: ["what-first", "next-update"])
      let (entry, files) = ItemEntry.new(kind, title: "A new step", id: "a-new-step", in: place)
      texts.merge(files) { $1 }
      let path = CoursePaths.module("say-what-helps")
      var editing = try #require(YamlEditing(texts[path] ?? ""))
      try editing.append(entry, to: "items")
      texts[path] = editing.text
      let read = CourseReader.read(CourseFiles(folder: TinyCourse.folder, texts: texts))
      #expect(read.faults.map(\.description) == [], "\(kind)")
      #expect(read.course?.modules.first?.items.last?.kind == kind)
    }
  }

  @Test func `a new course can be read at once`() throws {
    for withExample in [true, false] {
      let source = NewCourse.source(
        "Our accounts: the basics", name: "our-accounts", withExample: withExample,
        now: 1_795_000_000_000)
      let read = CourseReader.read(try source.files())
      #expect(read.faults.map(\.description) == [])
      #expect(read.course?.title == "Our accounts: the basics")
    }
  }

  @Test func `what a question form holds comes back, whole or not`() {
    var form = FormData(
      urlEncoded: "a-kind=single-choice&a-stem=What%20first%3F&a-option-0=Ask&a-why-0=Yes"
        + "&a-correct=0&a-option-1=&a-why-1=&a-option-2=Post&a-why-2=")
    var fields = VariantFields(form, "a")
    #expect(fields.rows.map(\.text) == ["Ask", "Post"])
    #expect(fields.rows.map(\.isCorrect) == [true, false])
    #expect(fields.tree(on: nil)["options"]?.entries.count == 2)
    form = FormData(urlEncoded: "b-kind=numeric&b-answer=3&b-unit=min")
    fields = VariantFields(form, "b")
    #expect(fields.tree(on: nil)["tolerance"]?.string == "0")
    #expect(VariantFields(FormData(), "b").isEmpty)
  }
}
