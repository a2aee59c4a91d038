/// What one picture may cost.
package struct PictureLimits: Sendable {
  /// Largest upload, in bytes.
  package var bytes = 20 * 1024 * 1024
  /// Most pixels of the original; a phone's largest mode has about 50 million.
  package var pixels = 64_000_000
  /// Longest side of the original.
  package var side = 30_000
  /// Longest side of what is kept; more than any network shows.
  package var keptSide = 4_096
  /// Passes over the picture that a progressive JPEG may ask for; cameras write about ten.
  package var scans = 40
  /// Seconds to decode and encode.
  package var seconds = 15.0

  package init() {}
}
