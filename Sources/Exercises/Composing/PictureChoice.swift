import Kernel
import Markup
import Pictures
import ScenarioFormat
import SiteMap

/// The picture of a post: one of the scenario's, or an own one.
struct PictureChoice: HTML {
  /// The name of the field with the file.
  static let file = "photo"

  let screen: RunScreen
  let platform: SocialPlatform
  let deed: String
  let draft: WrittenDraft?
  var fault: String?
  /// Whether the script asked for it, so that somebody looks at it.
  var isAnswer = false

  var body: some HTML {
    Element(
      "details", ["class": "picture-choice", "id": "picture-\(deed)", "open": isOpen ? "" : nil]
    ) {
      Element("summary") {
        platform.needsPicture ? "Choose a picture\(orClip)" : "Add a picture\(orClip)"
      }
      Element("fieldset", ["class": "picture-list"]) {
        Element("legend", ["class": "visually-hidden"]) { "Picture" }
        PictureOption(image: "", shows: "No picture", isOn: image.isEmpty)
        screen.supplies.media.map { picture in
          PictureOption(
            image: picture.image, shows: picture.shows,
            address: screen.address(ofImage: picture.image), isOn: image == picture.image)
        }
        screen.supplies.clips.map { clip in
          PictureOption(
            image: clip.image, shows: "Clip: \(clip.shows)",
            address: clip.video.poster.flatMap(screen.address(ofImage:)), isOn: image == clip.image)
        }
        screen.supplies.pictures.enumerated().map { place, picture in
          PictureOption(
            image: picture.image, shows: "Your picture \(place + 1)",
            address: screen.address(ofImage: picture.image), isOn: image == picture.image)
        }
      }
      ClipWords(clips: screen.supplies.clips)
      chosen.map { FoundInPicture(picture: $0) }
      upload
      AltField(screen: screen, platform: platform, deed: deed, alt: draft?.alt ?? "")
    }
  }

  private var upload: some HTML {
    Element("div", ["class": fault == nil ? "field" : "field field-error"]) {
      Element("label", ["for": "photo-\(deed)"]) { "Upload your own" }
      Element("p", ["class": "hint", "id": "photo-hint-\(deed)"]) {
        "JPEG, PNG, WebP, GIF or HEIC, at most \(PictureLimits().bytes / 1_048_576) MB. Place, "
          + "date, device and whatever else the file says is shown to you and removed."
      }
      Element(
        "p", ["class": "error", "id": "photo-error-\(deed)", "role": fault == nil ? nil : "alert"]
      ) { fault ?? "" }
      Element("div", ["class": "upload-line"]) {
        VoidElement(
          "input",
          [
            "id": "photo-\(deed)", "name": Self.file, "type": "file", "accept": Self.types,
            "aria-describedby": "photo-hint-\(deed) photo-error-\(deed)",
          ])
        StepButton(step: .upload, screen: screen, deed: deed, cssClass: "upload-button") {
          "Upload"
        }
      }
    }
  }

  private var orClip: String { screen.supplies.clips.isEmpty ? "" : " or a clip" }
  private var image: String { draft?.image ?? "" }
  private var chosen: RunPicture? { RunPicture.id(in: image).flatMap(screen.supplies.picture) }
  private var isOpen: Bool {
    isAnswer || platform.needsPicture || fault != nil || !image.isEmpty
      || !(draft?.alt ?? "").isEmpty
  }

  private static let types =
    PictureKind.allCases.map(\.mediaType).joined(separator: ",") + ",.heic"
}

/// What is said and shown in the clips, before one of them is chosen.
private struct ClipWords: HTML {
  let clips: [Clip]

  var body: some HTML {
    clips.map { clip in
      Element("details", ["class": "clip-words"]) {
        Element("summary") {
          "\(clip.shows), \(VideoCard.clock(clip.video.seconds)): captions and transcript"
        }
        Element("ol", ["class": "captions"]) {
          clip.video.captions.map { caption in
            Element("li") { "\(VideoCard.clock(caption.from)) \(caption.text)" }
          }
        }
        Element("p") { clip.video.transcript }
      }
    }
  }
}

private struct PictureOption: HTML {
  let image: String
  let shows: String
  var address: String?
  let isOn: Bool

  var body: some HTML {
    Element("label", ["class": "picture-option"]) {
      VoidElement(
        "input",
        ["type": "radio", "name": "image", "value": image, "checked": isOn ? "" : nil])
      address.map { VoidElement("img", ["src": $0, "alt": "", "loading": "lazy"]) }
      Element("span") { shows }
    }
  }
}

/// What the picture shows, with a counter and the reason to write it.
private struct AltField: HTML {
  let screen: RunScreen
  let platform: SocialPlatform
  let deed: String
  let alt: String

  var body: some HTML {
    Element("div", ["class": "field"]) {
      Element("label", ["for": "alt-\(deed)"]) {
        "Alt text"
        screen.setting.requireAlt ? " (a picture needs it)" : ""
        screen.supplies.clips.isEmpty ? "" : " (a clip has its transcript)"
      }
      Element("p", ["class": "hint", "id": "alt-hint-\(deed)"]) {
        "Say what matters in it for somebody who cannot see it. Words in it belong here too."
      }
      Element(
        "textarea",
        [
          "id": "alt-\(deed)", "name": "alt", "rows": "2", "dir": "auto",
          "data-draft": "alt-\(deed)", "data-alt-limit": "\(platform.altLimit)",
          "aria-describedby": "alt-hint-\(deed) alt-count-\(deed)",
        ]
      ) { alt.asTextArea }
      Element("p", ["class": count.cssClass, "id": "alt-count-\(deed)"]) { count.text }
    }
  }

  private var count: TextCount { TextCount(text: alt, limit: platform.altLimit) }
}

extension RunScreen {
  /// Where a picture of a post can be seen; nil for one that is only described.
  func address(ofImage image: String) -> String? {
    if let own = RunPicture.id(in: image) {
      return Link.runOwnPicture(run.rawValue, picture: own.rawValue).path
    }
    guard image.hasPrefix("media/") else { return nil }
    return Link.scenarioMedia(
      setting.id.rawValue, file: String(image.dropFirst("media/".count))
    ).path
  }

  /// Whether a draft can have this picture: one of the scenario's, or an own one of the run.
  func hasPicture(_ image: String) -> Bool {
    if let own = RunPicture.id(in: image) { return supplies.picture(own) != nil }
    if image.hasPrefix("clips/") { return supplies.clip(image) != nil }
    return !image.hasPrefix("media/") || supplies.media.contains { $0.image == image }
  }
}
