import Testing
import TextAnalysis
import TextTraining

struct NameTrainingTests {
  /// "Thank you NAME !" and the like, with names that only some sections have.
  private static let posts: [TaggedPost] = {
    let names = ["Sarah", "David", "Maria", "Omar", "Yuki", "Lena", "Paul", "Nora"]
    let frames = [
      ["Thank", "you", "*", "!"], ["I", "met", "*", "today"], ["*", "said", "hello"],
      ["we", "love", "*", "so", "much"],
    ]
    var posts: [TaggedPost] = []
    for (index, name) in names.enumerated() {
      for frame in frames {
        posts.append(
          TaggedPost(
            tokens: frame.map { $0 == "*" ? name : $0 },
            tags: frame.map { $0 == "*" ? .begins : .outside },
            section: "own \(index % 2)"))
      }
    }
    return posts
  }()

  private static let recipe: NameRecipe = {
    var recipe = NameRecipe()
    recipe.bits = 16
    return recipe
  }()

  @Test func `a model learns names by where they stand`() {
    let model = NameTraining(Self.posts, unlabelled: [], recipe: Self.recipe).model()
    let said = NameTagger(model).tags(of: ["I", "met", "Ingrid", "today"])
    #expect(said == ["O", "O", "B-PER", "O"])
  }

  @Test func `the same posts give the same model, bit for bit`() {
    let texts = Self.posts.map { $0.tokens.joined(separator: " ") }
    let models = (0..<2).map { _ in
      NameTraining(Self.posts, unlabelled: texts, recipe: Self.recipe).model()
    }
    #expect(NameModelFile.bytes(of: models[0]) == NameModelFile.bytes(of: models[1]))
  }

  @Test func `each section is read by a model that has not seen it`() throws {
    let scores = NameTraining(Self.posts, unlabelled: [], recipe: Self.recipe)
      .scoredWithoutSection()
    #expect(scores.map(\.section) == ["own", "own 0", "own 1"])
    let all = try #require(scores.first)
    #expect(all.posts == 32 && all.names == 32 && all.f1 > 0.9)
    #expect(all.low <= all.f1 && all.f1 <= all.high)
  }

  @Test func `only whole names count as found`() {
    let post = TaggedPost(
      tokens: ["Sarah", "Miller", "and", "Omar"], tags: [.begins, .goesOn, .outside, .begins],
      section: "own 0")
    #expect(TaggedPost.names(in: post.tags) == [0..<2, 3..<4])
    #expect(TaggedPost.names(in: [.goesOn, .begins, .other]) == [0..<1, 1..<2])
  }

  @Test func `tagged posts are read in either data set's notation`() throws {
    let lines = """
      {"tokens": ["Sarah", "Miller", "in", "Ohio"], "tags": ["B-PER", "I-PER", "O", "B-LOC"], "split": "a"}
      {"tokens": ["Omar"], "tags": ["B-person"], "split": "train"}
      """
    let posts = try TaggedPost.all(in: lines, file: "own")
    #expect(posts.map(\.tags) == [[.begins, .goesOn, .outside, .other], [.begins]])
    #expect(posts.map(\.section) == ["own a", "own train"])
  }

  @Test(arguments: ["{", "{}", "{\"tokens\": [\"a\"], \"tags\": [], \"split\": \"a\"}"])
  func `a line that cannot be read is named`(_ line: String) {
    let good = "{\"tokens\": [], \"tags\": [], \"split\": \"a\"}"
    #expect(
      throws: DataFault(
        file: "own", line: 2, what: "no object with split and as many tags as tokens")
    ) {
      _ = try TaggedPost.all(in: good + "\n" + line, file: "own")
    }
  }
}
