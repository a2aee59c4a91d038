import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// A short video: still picture, a control that steps through the captions, length, transcript.
///
/// Without JavaScript the captions stand there as a list.
struct VideoCard: HTML {
  let video: Video
  let post: Post
  let screen: RunScreen

  var body: some HTML {
    Element("div", ["class": "video", "data-seconds": "\(video.seconds)"]) {
      Element("div", ["class": "video-stage drawn drawn-\(post.number % 6)"]) {
        video.poster.flatMap { screen.mediaPath($0) }.map { path in
          VoidElement("img", ["src": path, "alt": "", "loading": "lazy"])
        }
        Element("button", ["type": "button", "class": "video-play"]) {
          Icon("play")
          Element("span", ["class": "visually-hidden"]) { "Play the video" }
        }
        Element("p", ["class": "video-caption", "aria-live": "off", "hidden": ""]) { "" }
        Element("p", ["class": "video-length"]) {
          Element("span", ["class": "visually-hidden"]) { "Video, " }
          length
        }
      }
      Element("details", ["class": "video-words"]) {
        Element("summary") { "Captions and transcript" }
        Element("ol", ["class": "captions"]) {
          video.captions.map { caption in
            Element("li", ["data-from": "\(caption.from)"]) {
              Element("span", ["class": "caption-time"]) { Self.clock(caption.from) }
              " "
              Element("bdi") { caption.text }
            }
          }
        }
        Element("p", ["class": "transcript", "dir": "auto"]) { video.transcript }
      }
    }
  }

  private var length: String { Self.clock(video.seconds) }

  static func clock(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
