import ContentFiles

/// The keys that the reader knows, by the name of their definition in the JSON Schema.
package enum PackSchema {
  package static let keys: [String: [String]] = [
    "scenario": ScenarioKey.names, "source": SourceKey.names, "setting": SettingKey.names,
    "jump": JumpKey.names,
    "agency": AgencyKey.names, "phone": PhoneKey.names, "objective": ObjectiveKey.names,
    "role": RoleKey.names, "desk": DeskKey.names, "approval": ApprovalKey.names,
    "platformUse": PlatformUseKey.names, "population": PopulationKey.names,
    "facts": FactsKey.names, "fact": FactKey.names, "release": ReleaseKey.names,
    "deskAnswer": DeskAnswerKey.names, "guardedPattern": PatternKey.names,
    "numberSlot": NumberSlotKey.names, "rumours": RumoursKey.names, "rumour": RumourKey.names,
    "origin": OriginKey.names, "injects": InjectsKey.names, "inject": InjectKey.names,
    "video": VideoKey.names, "caption": CaptionKey.names,
    "clips": ClipsKey.names, "clip": ClipKey.names,
    "sender": SenderKey.names, "question": QuestionKey.names, "condition": ConditionKey.names,
    "guide": GuideKey.names, "guideStep": GuideStepKey.names,
    "guideWord": GuideWordKey.names, "rubric": RubricKey.names, "item": ItemKey.names,
    "updates": UpdatesKey.names,
    "coefficients": CoefficientsKey.names, "coefficient": CoefficientKey.names,
    "voice": VoiceKey.names, "style": StyleKey.names, "register": RegisterKey.names,
    "names": NamesKey.names, "traits": TraitsKey.names, "persona": PersonaKey.names,
    "phrase": PhraseKey.names, "sentence": SentenceKey.names, "platform": PlatformKey.names,
  ]
}
