import RunLog

/// A thread in the order in which it is read: below each post its replies, oldest first.
struct ThreadTree: Equatable {
  var lines: [Line]

  struct Line: Equatable {
    var post: Post
    /// 0 for the first post.
    var depth: Int
    /// How many replies follow below it, at any depth.
    var below: Int
  }

  /// What hangs on a post that is not there, or on itself, stands below the first one.
  init(_ posts: [Post]) {
    lines = []
    guard let root = posts.first(where: { $0.number == $0.root }) ?? posts.first else { return }
    let known = Set(posts.map(\.number))
    var children: [Post.Number: [Post]] = [:]
    for post in posts where post.number != root.number {
      let parent = post.parent.flatMap { known.contains($0) && $0 < post.number ? $0 : nil }
      children[parent ?? root.number, default: []].append(post)
    }
    var stack = [(post: root, depth: 0)]
    while let (post, depth) = stack.popLast() {
      lines.append(Line(post: post, depth: depth, below: 0))
      for child in (children[post.number] ?? []).reversed() { stack.append((child, depth + 1)) }
    }
    countBelow()
  }

  private mutating func countBelow() {
    var open: [Int] = []
    for index in lines.indices {
      while let last = open.last, lines[last].depth >= lines[index].depth { open.removeLast() }
      for place in open { lines[place].below += 1 }
      open.append(index)
    }
  }
}

/// A thread as its page shows it: what lies too deep is behind a line that says how much it is.
enum ThreadFold {
  enum Row: Equatable {
    case post(ThreadTree.Line)
    /// Replies below the post with this number, behind one line.
    case folded(below: Post.Number, lines: [ThreadTree.Line])
  }

  /// Below this depth replies are folded, unless they lead to the post that the page is about.
  static let depth = 4

  static func rows(_ tree: ThreadTree, around focus: Post.Number) -> [Row] {
    let path = ancestors(of: focus, in: tree)
    var rows: [Row] = []
    var hidden: [ThreadTree.Line] = []
    var owner = focus
    func close() {
      if !hidden.isEmpty { rows.append(.folded(below: owner, lines: hidden)) }
      hidden = []
    }
    for line in tree.lines {
      let isNear =
        line.depth <= depth || path.contains(line.post.number)
        || line.post.parent == focus
      if isNear {
        close()
        rows.append(.post(line))
        owner = line.post.number
      } else {
        hidden.append(line)
      }
    }
    close()
    return rows
  }

  /// The post itself and everything above it.
  static func ancestors(of number: Post.Number, in tree: ThreadTree) -> Set<Post.Number> {
    let parents = Dictionary(
      tree.lines.map { ($0.post.number, $0.post.parent) }, uniquingKeysWith: { first, _ in first })
    var path: Set<Post.Number> = []
    var next: Post.Number? = number
    while let current = next, path.insert(current).inserted { next = parents[current] ?? nil }
    return path
  }
}
