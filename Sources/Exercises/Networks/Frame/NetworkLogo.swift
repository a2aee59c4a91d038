import Kernel
import Markup
import ScenarioFormat

/// The sign of a simulated network, drawn for this house: no real network's.
struct NetworkLogo: HTML {
  let kind: SocialPlatform.Kind

  var body: some HTML {
    Element(
      "svg",
      [
        "class": "network-logo", "viewBox": "0 0 32 32", "width": "32", "height": "32",
        "aria-hidden": "true", "focusable": "false", "data-skin": kind.rawValue,
      ]
    ) {
      Element("rect", ["class": "logo-ground", "width": "32", "height": "32", "rx": corner]) { "" }
      lines.map { Element("path", ["class": "logo-line", "d": $0]) { "" } }
      shapes.map { Element("path", ["class": "logo-shape", "d": $0]) { "" } }
    }
  }

  private var corner: String {
    switch kind {
    case .microblog, .video: "16"
    case .community, .photo: "9"
    case .professional: "4"
    case .neighborhood: "2"
    }
  }

  /// Strokes: a chirp, a frame, a gate, a loop.
  private var lines: [String] {
    switch kind {
    case .microblog:
      ["M14 20a5.5 5.5 0 0 0 0-8", "M18 23a10 10 0 0 0 0-14", "M22 26a15 15 0 0 0 0-20"]
    case .community: ["M16 11.500a4.500 4.500 0 1 1 0 9a4.500 4.500 0 1 1 0-9"]
    case .photo: ["M8 12V8h4M20 8h4v4M24 20v4h-4M12 24H8v-4"]
    case .professional: ["M8 25V15a8 8 0 0 1 16 0v10M6 25h20"]
    case .video: ["M16 16c-2-4-9-5-9 0s7 4 9 0 9-5 9 0-7 4-9 0z"]
    case .neighborhood: []
    }
  }

  /// Filled: a point, people round a table, a sun, a door, houses.
  private var shapes: [String] {
    switch kind {
    case .microblog: [dot(9, 16, 2.5)]
    case .community: [dot(16, 6.5, 2.4), dot(16, 25.5, 2.4), dot(6.5, 16, 2.4), dot(25.5, 16, 2.4)]
    case .photo: [dot(19.5, 13, 2), "M9 21l5-6 4 4 2-2 3 4z"]
    case .professional: ["M13 25v-8a3 3 0 0 1 6 0v8z"]
    case .video: [dot(11, 16, 1.4), dot(21, 16, 1.4)]
    case .neighborhood:
      ["M6 15l5-5 5 5v9H6z", "M18 8h8v16h-8z"]
    }
  }

  private func dot(_ x: Double, _ y: Double, _ radius: Double) -> String {
    let half = "a\(radius) \(radius) 0 1 1"
    return "M\(x - radius) \(y)\(half) \(radius * 2) 0\(half) \(-radius * 2) 0"
  }
}
