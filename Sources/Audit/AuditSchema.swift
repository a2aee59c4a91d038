package import Storage

/// - `audit_seal`: what each append-only table held at a moment; `tables` is JSON, `digest` covers
///   all other columns and, through `previous`, every seal before.
package enum AuditSchema {
  package static let migrations = [
    Migration(
      id: "audit-1",
      statements: [
        """
        CREATE TABLE audit_seal (
          number BIGINT PRIMARY KEY CHECK (number > 0),
          at BIGINT NOT NULL,
          tables TEXT NOT NULL,
          previous TEXT NOT NULL,
          digest TEXT NOT NULL
        )
        """
      ],
      appendOnly: ["audit_seal"])
  ]
}
