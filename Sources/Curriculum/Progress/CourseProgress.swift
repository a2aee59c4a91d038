package import CourseFormat
import Kernel

/// Where somebody stands in a course: what is done, what is open, what comes next.
package struct CourseProgress: Sendable {
  package let course: Course
  package let path: CoursePath?
  private let progress: [ItemReference: ItemProgress]

  /// A path that the course does not have is the whole course.
  package init(_ course: Course, path: CoursePath.ID?, progress: [ItemProgress]) {
    self.course = course
    self.path = path.flatMap { course.path($0) }
    self.progress = Dictionary(progress.map { ($0.item, $0) }, uniquingKeysWith: { $1 })
  }

  /// One item on the learner's way.
  package struct Step: Sendable {
    package var reference: ItemReference
    package var item: CourseItem
    package var progress: ItemProgress?
    package var isOptional: Bool
    /// What has to be done before, by title; empty when the item is open.
    package var blockedBy: [String]

    package var isFinished: Bool { progress?.isFinished ?? false }
  }

  /// The items of the learner's way, in order.
  package var steps: [Step] {
    let items = path.map { path in
      path.items.compactMap { reference in course.item(reference).map { (reference, $0) } }
    }
    return (items ?? course.items.map { ($0.reference, $0.item) }).map(step)
  }

  package func steps(of module: CourseModule.ID) -> [Step] {
    steps.filter { $0.reference.module == module }
  }

  /// An item, also one that is not on the learner's way.
  package func step(_ reference: ItemReference) -> Step? {
    course.item(reference).map { step(reference, $0) }
  }

  /// The exact next thing to do; nil when everything that is asked for is done.
  package var next: Step? {
    let open = steps.filter { !$0.isOptional && !$0.isFinished }
    return open.first { $0.blockedBy.isEmpty } ?? open.first
  }

  package var isComplete: Bool { !steps.isEmpty && next == nil }
  package var doneCount: Int { steps.count { !$0.isOptional && $0.isFinished } }
  package var wantedCount: Int { steps.count { !$0.isOptional } }

  package var minutesLeft: Int {
    steps.reduce(0) { $0 + ($1.isOptional || $1.isFinished ? 0 : $1.item.minutes) }
  }

  /// Seconds in front of everything.
  package var seconds: Int { progress.values.reduce(0) { $0 + $1.seconds } }

  private func step(_ reference: ItemReference, _ item: CourseItem) -> Step {
    Step(
      reference: reference, item: item, progress: progress[reference],
      isOptional: path == nil && item.isOptional, blockedBy: blockers(of: reference, item))
  }

  /// A short path asks for nothing that is not on it.
  private func blockers(of reference: ItemReference, _ item: CourseItem) -> [String] {
    let before = item.after.map { ItemReference(module: reference.module, item: $0) }
      .filter { isOnWay($0) && !isFinished($0) }.compactMap { course.item($0)?.title }
    return blockers(of: reference.module) + before
  }

  /// The modules, by title, that have to be done before this one.
  func blockers(of module: CourseModule.ID) -> [String] {
    (course.module(module)?.requires ?? []).compactMap { course.module($0) }
      .filter { module in
        module.items.contains { wanted in
          let place = ItemReference(module: module.id, item: wanted.id)
          return !(path == nil && wanted.isOptional) && isOnWay(place) && !isFinished(place)
        }
      }
      .map(\.title)
  }

  private func isOnWay(_ reference: ItemReference) -> Bool {
    path?.items.contains(reference) ?? true
  }

  private func isFinished(_ reference: ItemReference) -> Bool {
    progress[reference]?.isFinished ?? false
  }
}
