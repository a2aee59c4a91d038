import Kernel
import Markup
import Pictures

/// What an uploaded file said besides its picture, in sentences, and that it is gone.
struct FoundInPicture: HTML {
  let picture: RunPicture

  var body: some HTML {
    Element("div", ["class": "found-in-picture"]) {
      if picture.findings.isEmpty {
        Element("p", ["class": "hint"]) { "The file said nothing besides the picture itself." }
      } else {
        Element("p") {
          Element("strong") { "Found in the file and removed:" }
        }
        Element("ul") {
          picture.findings.map { finding in
            Element("li", ["class": finding.topic.isSensitive ? "sensitive" : nil]) {
              if finding.topic.isSensitive { Element("strong") { "Sensitive: " } }
              finding.text
            }
          }
        }
      }
      Element("p", ["class": "hint"]) {
        "\(picture.kind.title), \(picture.width) × \(picture.height) pixels, made new from the "
          + "\(picture.original.title) file."
      }
    }
  }
}
