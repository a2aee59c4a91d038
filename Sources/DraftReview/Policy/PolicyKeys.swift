import ContentFiles

// The keys of a policy and of the list of networks.

enum PolicyKey: String, RecordKey {
  case jurisdiction, phones, addresses, handles, domains, releasedNames, severities, words
}

enum RuleWordsKey: String, RecordKey { case find, allow }

enum NetworksKey: String, RecordKey { case networks }

enum NetworkKey: String, RecordKey {
  case id, name, aliases, textLimit, altLimit, takesAlt, checked, note
}
