import Kernel
import Markup
import QRCodes
import ScenarioFormat
import SiteMap
import Web

/// A class as its trainer sees it: how to join, who is there, what comes in.
struct ClassPage: HTML {
  let exerciseClass: ExerciseClass
  let roster: ClassRoster
  let link: String
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.exerciseClasses.path]) { "All classes" }
    }
    Element("h1") { exerciseClass.title }
    Element("p", ["class": "meta"]) {
      settings.map { setting in Element("span", ["class": "tag"]) { setting } }
    }
    if exerciseClass.isOpen {
      ClassInvitation(exerciseClass: exerciseClass, link: link)
    } else {
      Element("p", ["class": "notice"]) {
        "This class is closed. Nobody can join any more; open runs can still be finished."
      }
    }
    Element(
      "div",
      [
        "id": "roster", "data-roster-events": Link.classEvents(id).path,
        "data-roster": Link.classRoster(id).path,
      ]
    ) {
      ClassRosterTable(exerciseClass: exerciseClass, roster: roster)
    }
    Element("p", ["class": "class-ends"]) {
      Element("a", ["class": "button quiet refresh", "href": Link.exerciseClass(id).path]) {
        "Refresh"
      }
      Element("a", ["class": "button", "href": Link.classTable(id).path]) { "Table as CSV" }
    }
    if exerciseClass.isOpen {
      PostForm(to: Link.classClose(id).path, token: formToken) {
        Element("button", ["type": "submit"]) { "Close the class" }
      }
    }
  }

  private var id: String { exerciseClass.id.rawValue }

  private var settings: [String] {
    [
      exerciseClass.seed.map { "Same crowd for all (seed \($0))" } ?? "A crowd for each",
      exerciseClass.mode == .test ? "Test" : "Practice",
      exerciseClass.hints && exerciseClass.mode == .practice ? "With hints" : "No hints",
      "Harsh words: \(exerciseClass.abuse.title.lowercased())",
    ]
  }
}

/// The way in: link, code and QR code.
struct ClassInvitation: HTML {
  let exerciseClass: ExerciseClass
  let link: String
  var isLarge = false

  var body: some HTML {
    Element("section", ["class": isLarge ? "join join-large" : "join", "aria-labelledby": "join"]) {
      Element("div", ["class": "join-words"]) {
        Element("h2", ["id": "join"]) { "Join with your phone or computer" }
        Element("ol") {
          Element("li") {
            isLocal ? "Open " : "Scan the code, or open "
            Element("strong", ["class": "join-link"]) { link }
          }
          Element("li") { "Sign in, if you are asked." }
          Element("li") { "Tap “Join and start”." }
        }
        Element("p") {
          "Code: "
          Element("strong", ["class": "join-code"]) { exerciseClass.code.text }
        }
        if isLocal {
          Element("p", ["class": "notice notice-danger", "role": "note"]) {
            Element("strong") { "Phones cannot open this address." }
            " It means the device itself, whichever that is. Start Rollcall with this computer’s "
            "address in your network, for example "
            Element("code") { "--host 0.0.0.0 --url http://192.168.1.20:8080" }
            ". Then a code to scan stands here."
          }
        }
        if !isLarge {
          Element("a", ["class": "button", "href": screen]) { "Show it large, for the wall" }
        }
      }
      if !isLocal {
        QRCode(link).map { code in
          QRPicture(code: code, label: "QR code that leads to \(link)")
        }
      }
    }
  }

  private var isLocal: Bool { JoinAddress(link: link).isThisComputerOnly }
  private var screen: String { Link.classScreen(exerciseClass.id.rawValue).path }
}

/// For the wall: how to join, and nothing about anybody.
struct ClassScreenPage: HTML {
  let exerciseClass: ExerciseClass
  let link: String

  var body: some HTML {
    Element("h1") { exerciseClass.title }
    if exerciseClass.isOpen {
      ClassInvitation(exerciseClass: exerciseClass, link: link, isLarge: true)
    } else {
      Element("p", ["class": "notice"]) { "This class is closed." }
    }
    Element("p") {
      Element("a", ["href": Link.exerciseClass(exerciseClass.id.rawValue).path]) {
        "Back to the class"
      }
    }
  }
}
