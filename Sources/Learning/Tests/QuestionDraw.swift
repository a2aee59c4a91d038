package import CourseFormat
import Kernel

/// Draws questions from a bank, so that every objective has its share.
package enum QuestionDraw {
  /// Those that must be asked, and others up to `count`, in a random order.
  ///
  /// The objectives take turns: none is asked twice as long as another one has a question left.
  /// The same bank, count and seed give the same questions.
  package static func draw(
    _ count: Int, from bank: [BankedQuestion], always: [QuestionFamily.ID] = [], seed: UInt64
  ) -> [BankedQuestion] {
    var stream = RandomStream(seed: seed, name: "draw")
    // Drawn from the names in order, so that the order of the file does not matter.
    let sorted = bank.sorted { $0.reference.description < $1.reference.description }
    let shuffled = sorted.shuffled(using: &stream)
    var drawn = shuffled.filter { always.contains($0.family.id) }
    var asked: [Objective.ID: Int] = [:]
    for question in drawn { asked[question.family.objective, default: 0] += 1 }
    var left = shuffled.filter { !always.contains($0.family.id) }
    while drawn.count < count,
      let next = left.indices.min(by: { one, other in
        let counts = (asked[left[one].family.objective], asked[left[other].family.objective])
        return ((counts.0 ?? 0), one) < ((counts.1 ?? 0), other)
      })
    {
      let question = left.remove(at: next)
      asked[question.family.objective, default: 0] += 1
      drawn.append(question)
    }
    return drawn.shuffled(using: &stream)
  }
}

extension QuizForm {
  /// The form of a module's quiz.
  package init(
    _ quiz: Quiz, of module: CourseModule, variant: QuestionFamily.Variant = .a, seed: UInt64
  ) {
    let drawn = QuestionDraw.draw(
      quiz.draw, from: module.bank, always: quiz.mustPass, seed: seed)
    self.init(asking: drawn, variant: variant, seed: seed)
  }

  /// The form of a drill or of a policy's test: its own questions in their order.
  package init(
    _ questions: [QuestionFamily.ID], of module: CourseModule,
    variant: QuestionFamily.Variant = .a, seed: UInt64
  ) {
    let bank = module.bank
    let asked = questions.compactMap { id in bank.first { $0.family.id == id } }
    self.init(asking: asked, variant: variant, seed: seed)
  }

  /// So many questions of each module, module by module: for placement, before and after.
  ///
  /// With the same seed, form A and form B ask the same families.
  package init(
    perModule count: Int, of course: Course, variant: QuestionFamily.Variant, seed: UInt64
  ) {
    let asked = course.modules.flatMap { module in
      QuestionDraw.draw(
        count, from: module.bank, seed: RandomStream.mixed(seed ^ Self.number(of: module.id)))
    }
    self.init(asking: asked, variant: variant, seed: seed)
  }

  private static func number(of module: CourseModule.ID) -> UInt64 {
    var stream = RandomStream(seed: 0, name: module.rawValue)
    return stream.next()
  }
}
