package import Kernel

/// A whole course as it was read from its folder.
///
/// A published version is kept as the JSON of this value and is never changed. New fields are
/// therefore optional, and names of kinds and keys stay as they are.
package struct Course: Codable, Equatable, Sendable {
  package typealias ID = Identifier<Course>

  /// The folder's name.
  package var id: ID
  package var title: String
  /// One or two sentences for the catalog.
  package var summary: String
  /// As BCP 47 has it, such as `en-US`.
  package var language: String
  package var reviewBy: CalendarDay
  /// In the order of the course.
  package var modules: [CourseModule]
  /// Short ways through the course; the whole of it is no path.
  package var paths: [CoursePath]
  /// nil when the course has no placement test.
  package var placement: PlacementPlan?
  /// nil when the course has no tests before and after.
  package var prePost: PrePostPlan?
  /// nil when the course gives no certificate.
  package var certificate: CertificatePlan?
  package var credit: [CreditTopic]

  package init(
    id: ID, title: String, summary: String, language: String, reviewBy: CalendarDay,
    modules: [CourseModule], paths: [CoursePath] = [], placement: PlacementPlan? = nil,
    prePost: PrePostPlan? = nil, certificate: CertificatePlan? = nil, credit: [CreditTopic] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.language = language
    self.reviewBy = reviewBy
    self.modules = modules
    self.paths = paths
    self.placement = placement
    self.prePost = prePost
    self.certificate = certificate
    self.credit = credit
  }

  package func module(_ id: CourseModule.ID) -> CourseModule? { modules.first { $0.id == id } }

  package func item(_ reference: ItemReference) -> CourseItem? {
    module(reference.module)?.item(reference.item)
  }

  package func path(_ id: CoursePath.ID) -> CoursePath? { paths.first { $0.id == id } }

  /// Every item with its address, in the order of the course.
  package var items: [(reference: ItemReference, item: CourseItem)] {
    modules.flatMap { module in
      module.items.map { (ItemReference(module: module.id, item: $0.id), $0) }
    }
  }

  /// The minutes of all items that are not optional.
  package var minutes: Int { modules.reduce(0) { $0 + $1.minutes } }
}
