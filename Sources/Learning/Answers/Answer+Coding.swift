import CourseFormat
import Kernel

extension Answer: Codable {
  private enum CodingKeys: String, CodingKey { case kind, picks, pairs, text, verdict, reason }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Question.Kind.self, forKey: .kind) {
    case .singleChoice:
      let picks = try container.decode([ChoiceOption.ID].self, forKey: .picks)
      self = .singleChoice(picks.first ?? "")
    case .multipleChoice:
      self = .multipleChoice(try container.decode([ChoiceOption.ID].self, forKey: .picks))
    case .matching:
      self = .matching(try container.decode([MatchedPair].self, forKey: .pairs))
    case .ordering:
      self = .ordering(try container.decode([QuestionPart.ID].self, forKey: .picks))
    case .hotText:
      self = .hotText(try container.decode([HotText.Passage.ID].self, forKey: .picks))
    case .shortAnswer:
      self = .shortAnswer(try container.decode(String.self, forKey: .text))
    case .judgeThePost:
      self = .judgeThePost(
        try container.decode(JudgedPost.Verdict.self, forKey: .verdict),
        reason: try container.decodeIfPresent(ChoiceOption.ID.self, forKey: .reason))
    case .numeric:
      self = .numeric(try container.decode(String.self, forKey: .text))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    switch self {
    case .singleChoice(let pick): try container.encode([pick], forKey: .picks)
    case .multipleChoice(let picks): try container.encode(picks, forKey: .picks)
    case .matching(let pairs): try container.encode(pairs, forKey: .pairs)
    case .ordering(let steps): try container.encode(steps, forKey: .picks)
    case .hotText(let marks): try container.encode(marks, forKey: .picks)
    case .shortAnswer(let text), .numeric(let text): try container.encode(text, forKey: .text)
    case .judgeThePost(let verdict, let reason):
      try container.encode(verdict, forKey: .verdict)
      try container.encodeIfPresent(reason, forKey: .reason)
    }
  }
}
