import Kernel
import Markup
import Pictures
import SiteMap

/// The attached picture with what was found in the file and taken out.
struct PictureReport: HTML {
  let picture: DeskPicture
  let alt: String

  var body: some HTML {
    Element("figure", ["class": "desk-picture"]) {
      VoidElement(
        "img",
        [
          "src": Link.deskPicture(picture.id.rawValue).path, "alt": alt,
          "width": "\(picture.width)", "height": "\(picture.height)",
        ])
      Element("figcaption") {
        "\(picture.kind.title), \(picture.width) × \(picture.height) pixels, \(picture.size.asSize). "
        Element("a", ["href": Link.deskPictureFile(picture.id.rawValue).path]) {
          "Download the clean picture"
        }
      }
    }
    Element("div", ["class": "picture-findings"]) {
      if picture.findings.isEmpty {
        Element("p") { "The file said nothing besides the picture itself." }
      } else {
        Element("h3") { "Found in the file and removed" }
        Element("ul") {
          picture.findings.map { finding in
            Element("li", ["class": finding.topic.isSensitive ? "sensitive" : nil]) {
              if finding.topic.isSensitive { Element("strong") { "Sensitive: " } }
              finding.text
            }
          }
        }
        Element("p", ["class": "hint"]) {
          "The clean picture has none of it. Publish that one, not the original: networks keep what "
            + "a file says."
        }
      }
    }
  }
}

/// The picture of a draft that is not being written.
struct PictureSection: HTML {
  let picture: DeskPicture
  let alt: String

  var body: some HTML {
    Element("section", ["aria-labelledby": "picture-title"]) {
      Element("h2", ["id": "picture-title"]) { "Picture" }
      PictureReport(picture: picture, alt: alt)
    }
  }
}

/// The picture in the preview of a post.
struct PreviewPicture: HTML {
  let id: String
  let alt: String

  var body: some HTML {
    Element("div", ["class": "preview-picture"]) {
      VoidElement("img", ["src": Link.deskPicture(id).path, "alt": alt])
      Element("p", ["class": "hint"]) { alt.isEmpty ? "No alt text yet" : "Alt text: \(alt)" }
    }
  }
}

extension Int {
  /// A number of bytes as people read it.
  fileprivate var asSize: String {
    self < 1_048_576 ? "\(Swift.max(1, self / 1024)) kB" : "\(self / 1_048_576) MB"
  }
}
