import Kernel
import Markup
import Pictures

/// Where a picture is attached to a draft, described and taken off.
struct PictureFields: HTML {
  /// The name of the field with the file.
  static let file = "photo"

  let view: DraftView

  var body: some HTML {
    Element("fieldset", ["class": "picture-fields"]) {
      Element("legend") { "Picture" }
      view.picture.map { AttachedPicture(picture: $0, alt: view.content.alt, faults: view.faults) }
      Element("div", ["class": "field"]) {
        Element("label", ["for": Self.file]) {
          view.picture == nil ? "Attach a picture" : "Take another picture"
        }
        Element("p", ["class": "hint", "id": "photo-hint"]) {
          "JPEG, PNG, WebP, GIF or HEIC, at most \(PictureLimits().bytes / 1_048_576) MB. Place, "
            + "date, device and whatever else the file says is shown to you and removed."
        }
        FieldError(field: Self.file, faults: view.faults)
        VoidElement(
          "input",
          [
            "id": Self.file, "name": Self.file, "type": "file", "accept": Self.types,
            "aria-describedby": "photo-hint",
          ])
      }
      Element("button", ["type": "submit", "name": "do", "value": "attach"]) {
        "Attach and save"
      }
    }
  }

  private static let types =
    PictureKind.allCases.map(\.mediaType).joined(separator: ",") + ",.heic"
}

private struct AttachedPicture: HTML {
  let picture: DeskPicture
  let alt: String
  let faults: [(field: String, message: String)]

  var body: some HTML {
    VoidElement("input", ["type": "hidden", "name": "picture", "value": picture.id.rawValue])
    PictureReport(picture: picture, alt: alt)
    Element("div", ["class": "field"]) {
      Element("label", ["for": "alt"]) { "Alt text of the picture" }
      Element("p", ["class": "hint", "id": "alt-hint"]) {
        "Say what matters in it for somebody who cannot see it."
      }
      FieldError(field: "alt", faults: faults)
      VoidElement(
        "input",
        [
          "id": "alt", "name": "alt", "type": "text", "value": alt,
          "aria-describedby": "alt-hint", "autocomplete": "off",
        ])
    }
    Element("button", ["type": "submit", "name": "do", "value": "detach", "class": "quiet"]) {
      "Remove the picture"
    }
  }
}
