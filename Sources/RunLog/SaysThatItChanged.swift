extension String {
  /// Whether a text says of itself, or of an earlier one, that it was changed or wrong.
  package var saysThatItChanged: Bool {
    let text = lowercased()
    return [
      "correct", "edited", "edit:", "updated", "deleted", "removed", "took down",
      "our earlier post", "we said", "was wrong",
    ].contains { text.contains($0) }
  }
}
