import Curriculum
import Storage
import TestSupport
import Testing

struct CurriculumSchemaTests {
  @Test func `a published version is never changed`() async throws {
    let database = try await makeTestDatabase(CurriculumSchema.migrations)
    try await database.write {
      try $0.execute(
        """
        INSERT INTO course_version
          (id, course_id, number, title, digest, content, changes, published_at, publisher_name)
        VALUES ('v1', 'c', 1, 'C', 'd', '{}', '[]', 1, 'Program')
        """)
    }
    await #expect(throws: StorageError.self) {
      try await database.write { try $0.execute("UPDATE course_version SET title = 'X'") }
    }
    await #expect(throws: StorageError.self) {
      try await database.write { try $0.execute("DELETE FROM course_version") }
    }
  }
}
