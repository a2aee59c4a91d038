package import Kernel

/// A short video that the agency has ready in a scenario and can post (`clips.yaml`).
package struct Clip: Equatable, Sendable {
  package typealias ID = Identifier<Clip>

  package var id: ID
  /// What it shows, in a line.
  package var shows: String
  package var video: Video

  package init(id: ID, shows: String, video: Video) {
    self.id = id
    self.shows = shows
    self.video = video
  }

  /// As a draft names it, in the place of a picture.
  package var image: String { "clips/\(id)" }
}
