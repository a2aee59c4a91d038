extension Double {
  /// Rounded to hundredths, so that points stay readable and sums carry no trace of binary fractions.
  var hundredth: Double { (self * 100).rounded() / 100 }
}
