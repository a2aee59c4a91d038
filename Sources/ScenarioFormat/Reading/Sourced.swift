import ContentFiles

/// Something that was read, with the places of its keys, so that later checks can point at them.
struct Sourced<Value> {
  var value: Value
  var place: Place
  var places: [String: Place]

  init<Key>(_ value: Value, from record: YamlRecord<Key>) {
    self.value = value
    place = record.place
    places = record.places
  }

  /// The key's place, or the entry's when the key is not written.
  func place<Key: RecordKey>(_ key: Key) -> Place { places[key.rawValue] ?? place }
}
