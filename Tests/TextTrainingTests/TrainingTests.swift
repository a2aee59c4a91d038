import Testing
import TextAnalysis
import TextTraining

/// A small task of our own writing: two groups, a word that decides.
struct TrainingTests {
  private let posts: [LabelledPost] = (0..<240).map { number in
    let isOffensive = number % 3 == 0
    let words = isOffensive ? "you rotten fool" : "you kind neighbor"
    let post = ThreadPost(text: "\(words), number \(number) on the list", isSource: true)
    return LabelledPost(
      post, label: isOffensive ? 1 : 0, group: number % 2 == 0 ? "even" : "odd")
  }

  @Test func `what decides is learned and holds on a group left out`() {
    let training = TaskTraining(Recipe(.civility), posts)
    let all = training.scored[0].groups[0]
    #expect(all.posts == 240)
    #expect(all.value == 1)
    #expect(training.scored[0].groups.map(\.name) == ["all", "even", "odd"])
  }

  @Test func `the shipped form says what was learned`() throws {
    let model = TaskTraining(Recipe(.civility), posts).model()
    let again = try ModelFile.model(ModelFile.bytes(of: model), name: "test")
    #expect(again.best(HashedPost.read("what a rotten fool")) == 1)
    #expect(again.best(HashedPost.read("a kind neighbor")) == 0)
  }

  @Test func `the same posts give the same weights`() {
    let first = TaskTraining(Recipe(.civility), posts).model()
    #expect(first == TaskTraining(Recipe(.civility), posts).model())
  }

  @Test func `labels that are drawn by lot cannot be learned`() {
    var shuffled = posts
    for place in shuffled.indices { shuffled[place].label = (place / 7 + place / 5) % 2 }
    let all = TaskTraining(Recipe(.civility), shuffled).scored[0].groups[0]
    #expect(all.value < 0.7)
    #expect(all.low < all.value && all.value < all.high)
  }
}
