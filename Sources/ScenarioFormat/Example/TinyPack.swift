/// A small complete pack: what `rollcall scenario new` writes, and what tests start from.
package enum TinyPack {
  /// The pack's id unless another is chosen.
  package static let folder = "bridge-spill"

  /// Path within the folder to text.
  ///
  /// The id has to be the name of the folder that the texts are written to.
  package static func texts(id: String = folder) -> [String: String] {
    [
      "scenario.yaml": scenario.replacing("id: \(folder)\n", with: "id: \(id)\n"),
      "facts.yaml": facts,
      "rumours.yaml": rumours,
      "injects.yaml": injects,
      "rubric.yaml": rubric,
      "lexicon.yaml": lexicon,
      "voices/grammar.yaml": grammar,
      "voices/parents.yaml": parents,
      "voices/commuters.yaml": commuters,
      "answers/model.jsonl": modelAnswer,
      "answers/silent.jsonl": silentAnswer,
      "checks/sentences.yaml": sentences,
    ]
  }

  package static var files: PackFiles { PackFiles(folder: folder, texts: texts()) }
}
