import Kernel
import RunLog
import ScenarioFormat

/// The public posts of a run and the injects that were delivered.
struct Feed: Sendable {
  private(set) var posts: [Post] = []
  private(set) var withdrawn: Set<Int> = []
  private var postOfInject: [Inject.ID: Int] = [:]
  private(set) var delivered: Set<Inject.ID> = []
  /// Visible replies by post.
  private(set) var replies: [Int] = []

  var nextNumber: Int { posts.count + 1 }

  mutating func append(_ post: Post) {
    posts.append(post)
    replies.append(0)
    if let inject = post.inject {
      delivered.insert(inject)
      postOfInject[inject] = post.number
    }
    if let parent = post.parent, replies.indices.contains(parent - 1) { replies[parent - 1] += 1 }
  }

  mutating func deliver(_ inject: Inject.ID) { delivered.insert(inject) }

  mutating func withdraw(_ number: Int) { withdrawn.insert(number) }

  mutating func restore(_ number: Int) { withdrawn.remove(number) }

  mutating func edit(_ number: Int, text: String) {
    guard posts.indices.contains(number - 1) else { return }
    posts[number - 1].text = text
  }

  func post(_ number: Int) -> Post? {
    posts.indices.contains(number - 1) ? posts[number - 1] : nil
  }

  func post(of inject: Inject.ID) -> Post? { postOfInject[inject].flatMap(post) }

  func isVisible(_ number: Int) -> Bool {
    post(number) != nil && !withdrawn.contains(number)
  }

  var visible: [Post] { posts.filter { !withdrawn.contains($0.number) } }
}
