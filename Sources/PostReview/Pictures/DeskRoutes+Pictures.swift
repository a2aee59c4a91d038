import Kernel
import Pictures
import Web

/// The picture of a draft: it comes with the form in which the draft is written, so that nobody
/// loses words over it.
extension DeskRoutes {
  /// The form as it was sent, with the picture that came with it taken in.
  func draftForm(_ context: AppContext) async throws -> DraftForm {
    var form = DraftForm(context.form, networks: desk.review.networks)
    guard var content = form.content else { return form }
    if form.command == .detach {
      content.picture = nil
      content.alt = ""
    } else if let file = context.form.file(PictureFields.file) {
      do {
        content.picture = try await pictures.take(file, by: try person(context)).rawValue
      } catch let error as PictureError {
        form.pictureFault = error.message
      }
    } else if try await pictures.picture(of: content) == nil {
      content.picture = nil
    }
    form.content = content
    return form
  }
}

extension PictureIntake {
  func picture(of content: DraftContent) async throws -> DeskPicture? {
    guard let id = content.picture else { return nil }
    return try await store.picture(DeskPicture.ID(id))
  }
}
