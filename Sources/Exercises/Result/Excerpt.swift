extension String {
  /// The first words, when there are many.
  func excerpt(_ most: Int = 180) -> String {
    count > most ? prefix(most).trimmingEnd + "…" : self
  }
}

extension Substring {
  fileprivate var trimmingEnd: String {
    String(reversed().drop(while: \.isWhitespace).reversed())
  }
}
