package import ContentFiles
import Kernel
package import ScenarioFormat

/// Reads a script of actions, one JSON object a line, against the pack it is for.
package enum ScriptReader {
  /// The actions are empty when there is any fault, so a broken script changes nothing.
  package static func read(
    _ text: String, file: String, pack: ScenarioPack, platforms: [SocialPlatform]
  ) -> (actions: [ScriptedAction], faults: [ContentFault]) {
    var script = ScriptReading(context: ScriptContext(pack: pack, platforms: platforms))
    // By byte, so that “\r\n” ends a line too and unusual line ends within a text do not.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      script.read(String(Substring(line)), number: index + 1)
    }
    let faults = script.faults.map { ContentFault(file: file, line: $0.line, message: $0.message) }
    return (faults.isEmpty ? script.actions : [], faults)
  }
}

/// What has been read of a script so far.
private struct ScriptReading {
  let context: ScriptContext
  var actions: [ScriptedAction] = []
  var faults: [(line: Int, message: String)] = []
  private var last = ScenarioTime.zero
  private var keys: [String: Int] = [:]
  /// How many public posts the officer can have by now.
  private var ownPosts = 0
  /// When scheduled posts become own posts.
  private var scheduled: [ScenarioTime] = []

  init(context: ScriptContext) {
    self.context = context
  }

  mutating func read(_ text: String, number: Int) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    guard var line = ScriptLine(text, number: number) else {
      faults.append(
        (number, "This line is no JSON object. Write one action: {\"at\": \"HH:MM:SS\", …}."))
      return
    }
    let at = time(&line)
    let role = role(&line)
    let key = line.text(.key) ?? "line-\(number)"
    let due = scheduled.count { $0 <= at ?? last }
    let deeds = ScriptDeeds(context: context, at: at ?? last, ownPosts: ownPosts + due)
    let done = deeds.read(&line)
    for (index, deed) in done.enumerated() {
      let suffix = done.count > 1 ? "-\(index + 1)" : ""
      register(key + suffix, &line)
      if deed.addsOwnPost { ownPosts += 1 }
      if case .schedule(_, let time) = deed { scheduled.append(time) }
      let action = Action(key: key + suffix, role: role ?? "", deed: deed)
      actions.append(ScriptedAction(at: at ?? last, action: action))
    }
    faults += line.faults.map { (number, $0) }
  }

  private mutating func register(_ key: String, _ line: inout ScriptLine) {
    if let first = keys[key] {
      line.fault("The key “\(key)” is already used in line \(first). Choose another one.")
    }
    keys[key] = line.number
  }

  private mutating func time(_ line: inout ScriptLine) -> ScenarioTime? {
    guard let text = line.need(.at, for: "when it is done, as HH:MM:SS") else { return nil }
    guard let time = ScenarioTime(text) else {
      line.fault("“at” is “\(text)”, which is no time. Write HH:MM:SS, such as 00:12:30.")
      return nil
    }
    let duration = context.pack.setting.duration
    if time > duration {
      line.fault("\(time) is after the end of the scenario at \(duration). Move or remove it.")
    } else if time < last {
      line.fault("\(time) is earlier than \(last) in a line before. Put the lines in order.")
    }
    last = max(last, min(time, duration))
    return time
  }

  private func role(_ line: inout ScriptLine) -> String? {
    guard let role = line.need(.as, for: "the role that acts") else { return nil }
    let players = context.pack.setting.roles.filter(\.isPlayer).map(\.id)
    if !players.contains(role) {
      line.fault(
        "“\(role)” is no role of a player. \(Suggestion.sentence(for: role, among: players))")
    }
    return role
  }
}

extension Deed {
  /// Whether it puts a post of the agency's on a platform.
  fileprivate var addsOwnPost: Bool {
    switch self {
    case .post, .reply, .quote, .poll, .correct, .repost, .approve, .startLive: true
    default: false
    }
  }
}
