/// One figure of a setting against its band.
package struct BandResult: Equatable, Sendable, Codable {
  package var setting: String
  package var name: String
  package var unit: String
  /// nil when there was nothing to measure.
  package var measured: Double?
  /// The 95 % interval of `measured`; nil where it was not resampled.
  package var intervalLow: Double?
  package var intervalHigh: Double?
  /// nil: no lower, or no upper bound.
  package var low: Double?
  package var high: Double?
  package var pass: Bool
  /// How many threads it rests on.
  package var threads: Int
  /// The same figure on the real threads that the crowd was fitted to, and on those kept apart.
  package var data: Double?
  package var dataHeldOut: Double?

  package init(
    setting: String, name: String, unit: String, measured: Double?,
    interval: ClosedRange<Double>? = nil, band: ClosedRange<Double>?, threads: Int,
    data: Double? = nil, dataHeldOut: Double? = nil, isLenient: Bool = false
  ) {
    self.setting = setting
    self.name = name
    self.unit = unit
    self.measured = measured
    intervalLow = interval?.lowerBound
    intervalHigh = interval?.upperBound
    low = band.flatMap { $0.lowerBound.isFinite ? $0.lowerBound : nil }
    high = band.flatMap { $0.upperBound.isFinite ? $0.upperBound : nil }
    self.threads = threads
    self.data = data
    self.dataHeldOut = dataHeldOut
    pass = Self.passes(measured, interval, band, isLenient)
  }

  /// With few threads a figure fails only when its whole interval lies outside the band.
  private static func passes(
    _ measured: Double?, _ interval: ClosedRange<Double>?, _ band: ClosedRange<Double>?,
    _ isLenient: Bool
  ) -> Bool {
    guard let band else { return true }
    guard let measured else { return false }
    if band.contains(measured) { return true }
    return isLenient && interval.map { $0.overlaps(band) } ?? false
  }
}
