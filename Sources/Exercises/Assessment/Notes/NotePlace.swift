import Kernel
import RunLog
import ScenarioFormat
import Web

extension RunNote.Place {
  /// What a form says a note is about; a post counts before a moment.
  ///
  /// `posts` is how many posts the run has, `end` how far it went.
  init(_ form: FormData, posts: Int, end: ScenarioTime) throws {
    let (post, moment) = (form.text("post"), form.text("moment"))
    if !post.isEmpty {
      guard let number = Int(post), (1...max(posts, 1)).contains(number), posts > 0 else {
        throw NoteError.noSuchPost(post)
      }
      self = .post(number)
    } else if !moment.isEmpty {
      guard let time = ScenarioTime(moment) else { throw RunError.badTime(moment) }
      guard time <= end else { throw NoteError.afterTheEnd(end) }
      self = .moment(time)
    } else {
      self = .run
    }
  }

  /// The moment it stands at; nil for the whole run.
  func time(in posts: [Post]) -> ScenarioTime? {
    switch self {
    case .run: nil
    case .moment(let time): time
    case .post(let number):
      posts.indices.contains(number - 1) ? posts[number - 1].at : nil
    }
  }
}
