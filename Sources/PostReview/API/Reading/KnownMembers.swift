extension Decoder {
  /// Refuses an object with members that nobody reads: most are typing mistakes.
  func refuseMembers<Keys: CodingKey & CaseIterable>(besides keys: Keys.Type) throws {
    let known = keys.allCases.map(\.stringValue)
    let container = try container(keyedBy: AnyKey.self)
    guard
      let strange = container.allKeys.map(\.stringValue).sorted().first(where: {
        !known.contains($0)
      })
    else { return }
    throw DecodingError.dataCorrupted(
      .init(
        codingPath: codingPath + [AnyKey(strange)],
        debugDescription:
          "There is no such member. Leave it out, or use one of: \(known.joined(separator: ", ")).")
    )
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
