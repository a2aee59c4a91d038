package import Storage

/// What devices sent of what was done without a connection.
///
/// `course_device_entry`: every entry once, by its key, with what became of it; `outcome` is `kept`,
/// `superseded` by something later of the same device, or `set-aside` for `reason`. `device_at` is
/// the device's clock and only noted; `received_at` is ours.
package enum OfflineSchema {
  package static let migrations = [
    Migration(
      id: "curriculum-offline-1",
      statements: [
        """
        CREATE TABLE course_device_entry (
          person_id TEXT NOT NULL,
          key TEXT NOT NULL,
          device TEXT NOT NULL,
          number BIGINT NOT NULL,
          path TEXT NOT NULL,
          fields TEXT NOT NULL,
          device_at DOUBLE PRECISION,
          received_at BIGINT NOT NULL,
          outcome TEXT NOT NULL CHECK (outcome IN ('kept', 'superseded', 'set-aside')),
          reason TEXT,
          PRIMARY KEY (person_id, key)
        )
        """,
        """
        CREATE INDEX course_device_entry_path ON course_device_entry (person_id, path, outcome)
        """,
      ],
      appendOnly: ["course_device_entry"])
  ]
}
